package esao.query.request;

import esao.kernel.office.OfficeCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.RequestId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Schools;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/**
 * Reads the budget requests of offices. What belongs to one school is read by whom that school concerns: whoever is
 * asked for names the schools that may be seen.
 */
@Component
public class RequestRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(RequestProjection.NAME);

    private final RequestRoundRows rounds;
    private final RequestCriterionRows criteria;
    private final RequestSchoolRows schools;
    private final RequestLineRows lines;
    private final RequestScoreRows scores;
    private final RequestFunnelRows funnels;
    private final RequestProgrammeRows programmes;
    private final RequestFrameRows frames;
    private final RequestTargetRows targets;
    private final RequestFollowUpRows followUps;
    private final EntityManager entities;

    RequestRegister(
            RequestRoundRows rounds,
            RequestCriterionRows criteria,
            RequestSchoolRows schools,
            RequestLineRows lines,
            RequestScoreRows scores,
            RequestFunnelRows funnels,
            RequestProgrammeRows programmes,
            RequestFrameRows frames,
            RequestTargetRows targets,
            RequestFollowUpRows followUps,
            EntityManager entities) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.schools = schools;
        this.lines = lines;
        this.scores = scores;
        this.funnels = funnels;
        this.programmes = programmes;
        this.frames = frames;
        this.targets = targets;
        this.followUps = followUps;
        this.entities = entities;
    }

    /** The requests of all offices. */
    public Rows<RequestRoundView> requests() {
        return new EntityRows<>(rounds, entities, Specification.unrestricted(), RequestRoundRow::view);
    }

    /** The requests of these offices. */
    public Rows<RequestRoundView> requestsOf(Set<OfficeCode> offices) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        return new EntityRows<>(
                rounds, entities, (row, query, builder) -> row.get("office").in(codes), RequestRoundRow::view);
    }

    /**
     * One request.
     *
     * @throws Problem if there is none
     */
    public RequestRoundView request(RequestId request) {
        return rounds.findOne(RequestRegister.<RequestRoundRow>of(request))
                .map(RequestRoundRow::view)
                .orElseThrow(() ->
                        new Problem(ProblemType.BUDGET_REQUEST_NOT_FOUND, Map.of("requestId", request.toString())));
    }

    /** By what requests are judged. */
    public Rows<RequestCriterionView> criteria(RequestId request) {
        return rows(criteria, request, Specification.unrestricted(), RequestCriterionRow::view);
    }

    /** The schools that were called upon, with what they ask for together and what became of it. */
    public Rows<RequestSchoolView> schools(RequestId request, Schools seen) {
        return rows(schools, request, within(seen), RequestSchoolRow::view);
    }

    /** The request book: every line of every live request. */
    public Rows<RequestLineView> lines(RequestId request, Schools seen) {
        return rows(lines, request, within(seen), RequestLineRow::view);
    }

    /** The cut list: what was cut or rejected, and why. */
    public Rows<RequestLineView> cuts(RequestId request, Schools seen) {
        Specification<RequestLineRow> cut =
                (row, query, builder) -> row.get("verdict").in(LineVerdict.CUT.name(), LineVerdict.REJECTED.name());
        return rows(lines, request, RequestRegister.<RequestLineRow>within(seen).and(cut), RequestLineRow::view);
    }

    /** What is asked for above the ceilings, and why. */
    public Rows<RequestLineView> aboveCeiling(RequestId request, Schools seen) {
        Specification<RequestLineRow> above = (row, query, builder) -> builder.isNotNull(row.get("aboveCeilingReason"));
        return rows(lines, request, RequestRegister.<RequestLineRow>within(seen).and(above), RequestLineRow::view);
    }

    /** What each request was found worth, criterion by criterion. */
    public Rows<RequestScoreView> scores(RequestId request, Schools seen) {
        return rows(scores, request, within(seen), RequestScoreRow::view);
    }

    /** Requested, accepted, granted, by category. */
    public Rows<RequestFunnelView> funnel(RequestId request) {
        return rows(funnels, request, Specification.unrestricted(), RequestFunnelRow::view);
    }

    /** Requested, accepted, granted, by plan, output or project, and category. */
    public Rows<RequestProgrammeView> programmes(RequestId request) {
        return rows(programmes, request, Specification.unrestricted(), RequestProgrammeRow::view);
    }

    /** What schools think they will need in the years after. */
    public Rows<RequestFrameView> frames(RequestId request, Schools seen) {
        return rows(frames, request, within(seen), RequestFrameRow::view);
    }

    /** What outputs and projects are to bring about. */
    public Rows<RequestTargetView> targets(RequestId request) {
        return rows(targets, request, Specification.unrestricted(), RequestTargetRow::view);
    }

    /** How it was followed up. */
    public Rows<RequestFollowUpView> followUps(RequestId request) {
        return rows(followUps, request, Specification.unrestricted(), RequestFollowUpRow::view);
    }

    private <E, V> Rows<V> rows(
            JpaSpecificationExecutor<E> rows, RequestId request, Specification<E> within, Function<E, V> view) {
        return new EntityRows<>(rows, entities, RequestRegister.<E>of(request).and(within), view)
                .onlyIf(() -> request(request));
    }

    private static <E> Specification<E> of(RequestId request) {
        return (row, query, builder) -> builder.equal(row.get("requestId"), request.toString());
    }

    private static <E> Specification<E> within(Schools seen) {
        if (seen.every()) {
            return Specification.unrestricted();
        }
        var codes = seen.only().stream().map(SchoolCode::value).toList();
        return (row, query, builder) -> row.get("school").in(codes);
    }
}
