package esao.command.request;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.command.rules.ConsentProblem;
import esao.command.rules.Regulations;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.regulation.value.ApprovingBodies;
import esao.kernel.regulation.value.ApprovingBody;
import esao.kernel.regulation.value.BodyDuty;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestSentBack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What resolutions of the deciding body do to a request that was laid before it. */
final class RequestConsents {

    private RequestConsents() {}

    /** What is laid, line by line. */
    record Laid(ContentHash hash, SchoolBook schools) {}

    /** A request as meetings have it before them. */
    static Consent.Laid laid(RequestId request, @Nullable ContentHash hash) {
        return new Consent.Laid(request.office(), SubjectKind.BUDGET_REQUEST, request.toString(), null, hash);
    }

    /** The resolution, if it decides on what is laid; of the body that decided on requests on its day. */
    static Optional<DeclaredResolution> require(
            RequestId request, Laid laid, Consent.Cited cited, Regulations regulations, Decision decision) {
        var resolution = Consent.require(cited, laid(request, laid.hash()), decision);
        resolution.ifPresent(declared -> {
            Consent.requireDecisive(declared, needed(request, declared, regulations), decision);
            if (declared.outcome() == ResolutionOutcome.ENDORSED_WITH_AMENDMENT) {
                requireFitting(declared.amendment(), laid.schools(), decision);
            }
        });
        return resolution;
    }

    /** An amendment names lines that were asked for, and accepts of none more than that. */
    private static void requireFitting(@Nullable Amendment amendment, SchoolBook schools, Decision decision) {
        var named = amendment == null ? List.<AmendedFigure>of() : amendment.figures();
        decision.require(
                amendment != null
                        && amendment.fits(schools.taken())
                        && named.stream()
                                .allMatch(figure -> Objects.requireNonNull(
                                                schools.requested().get(figure.part()))
                                        .covers(figure.amount())),
                ConsentProblem.AMENDMENT_UNFIT,
                () -> Map.of(
                        "parts",
                        List.copyOf(schools.taken().keySet()),
                        "amended",
                        named.stream().map(AmendedFigure::part).toList()));
    }

    /**
     * What is laid again, under an order to amend it.
     *
     * @param schools what is accepted now
     * @param rest the digest of everything that the amendment does not name
     * @param maker who put it together
     */
    record Relaid(SchoolBook schools, ContentHash rest, PersonId maker) {}

    /**
     * Exactly what the body amended is accepted now, and nothing else has changed; whoever declared that neither put it
     * together nor lays it.
     */
    static void requireFollowed(RequestId request, RequestOrder order, Relaid relaid, Decision decision) {
        CommonRules.requireOther(decision, List.of(order.by()), request);
        decision.require(
                !relaid.maker().equals(order.by()),
                BudgetRequestProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", order.by().value(), "item", request.toString()));
        var rest = relaid.rest();
        var taken = relaid.schools().taken();
        var missed = new TreeMap<String, Long>();
        order.amendment().figures().stream()
                .filter(figure -> !figure.amount().equals(taken.get(figure.part())))
                .forEach(figure -> missed.put(figure.part(), figure.amount().satang()));
        decision.require(
                missed.isEmpty() && rest.equals(order.rest()),
                ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                () -> Map.of(
                        "resolution", order.resolution().toString(),
                        "wanted", missed,
                        "restUnchanged", rest.equals(order.rest())));
    }

    private static Consent.Needed needed(RequestId request, DeclaredResolution declared, Regulations regulations) {
        var bodies = regulations.inForce(request.office(), ApprovingBodies.class, declared.on());
        var body = bodies.content().of(BodyDuty.BUDGET_REQUEST).map(ApprovingBody::code);
        return new Consent.Needed(ResolutionOutcome.ENDORSED, body.orElse(null), bodies.ref());
    }

    /** What follows from it. */
    static List<RequestEvent> follow(
            RecordRequestEndorsement command, ContentHash laid, DeclaredResolution resolution) {
        var request = command.requestId();
        var cited = command.resolution();
        if (resolution.outcome() == ResolutionOutcome.ENDORSED) {
            return List.of(new RequestEndorsed(request, laid, cited));
        }
        var back = new RequestSentBack(request, laid, cited, resolution.outcome());
        var amendment = resolution.amendment();
        return resolution.outcome() == ResolutionOutcome.ENDORSED_WITH_AMENDMENT && amendment != null
                ? List.of(back, new RequestAmendmentOrdered(request, cited, amendment))
                : List.of(back);
    }
}
