package esao.command.request;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.AskedPlaces;
import esao.command.rules.Consent;
import esao.command.rules.Regulations;
import esao.command.rules.Resolutions;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.BudgetCallExtended;
import esao.kernel.request.BudgetCallIssued;
import esao.kernel.request.ObecDecisionRecorded;
import esao.kernel.request.RequestAmendmentOrdered;
import esao.kernel.request.RequestConsolidated;
import esao.kernel.request.RequestEndorsed;
import esao.kernel.request.RequestEvent;
import esao.kernel.request.RequestFollowedUp;
import esao.kernel.request.RequestGroupAppointed;
import esao.kernel.request.RequestId;
import esao.kernel.request.RequestPlaceAsked;
import esao.kernel.request.RequestReopened;
import esao.kernel.request.RequestSentBack;
import esao.kernel.request.RequestSentToObec;
import esao.kernel.request.RequestSubmittedForEndorsement;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The budget request of one office for one fiscal year.
 *
 * <p>It guards one promise: what is sent to the Office of the Basic Education Commission is, to the word and the
 * satang, what the deciding body endorsed; and that is what was accepted of what schools asked for, within the ceilings
 * of the framework or by name above them. Its life goes through its {@link Stage}s; the deciding body, or the office
 * itself, may send it back to the one in which lines are decided.
 *
 * <p>What schools ask for is judged in {@link SchoolBook}, and put together in {@link Consolidation}.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#budget-request}.
 */
@Aggregate(
        type = "BudgetRequest",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("3")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class BudgetRequest {

    /** Grants in one event: some 100 KB of it. */
    private static final int GRANTS_PER_EVENT = 500;

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(RequestGroupAppointed), the first event of every request.
    private RequestId id;

    private @Nullable Stage stage;
    private @Nullable LocalDate steppedOn;
    private @Nullable Call call;
    private @Nullable Consolidation consolidation;
    private @Nullable PersonId submitter;
    private @Nullable ContentHash submitted;
    private @Nullable String place;
    private @Nullable ResolutionRef endorsement;
    private @Nullable PersonId endorser;
    private @Nullable RequestOrder order;
    private SortedSet<String> resolutions = new TreeSet<>();
    private SchoolBook schools = new SchoolBook();
    private TargetBook targets = new TargetBook();

    private BudgetRequest() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AppointRequestGroup command, Decision decision) {
        requireMade(command.requestId(), decision);
        decision.enforce();
        apply(new RequestGroupAppointed(command.requestId(), command.group()));
    }

    @CommandHandler
    void handle(IssueBudgetCall command, Decision decision) {
        requireAt(decision, Stage.APPOINTED);
        apply(Call.issue(command, decision));
    }

    @CommandHandler
    void handle(ExtendBudgetCall command, Decision decision) {
        apply(requireCalled(decision).extend(command, decision));
    }

    @CommandHandler
    void handle(SubmitSchoolRequest command, Decision decision, ReadinessRules rules) {
        apply(schools.submit(command, requireCalled(decision), rules, decision));
    }

    @CommandHandler
    void handle(WithdrawSchoolRequest command, Decision decision) {
        requireCalled(decision);
        apply(schools.withdraw(command, decision));
    }

    @CommandHandler
    void handle(SubmitSchoolFrame command, Decision decision) {
        apply(schools.frame(command, requireCalled(decision), decision));
    }

    @CommandHandler
    void handle(ScoreRequest command, Decision decision) {
        apply(schools.score(command, requireCalled(decision), decision));
    }

    @CommandHandler
    void handle(ReturnRequest command, Decision decision) {
        requireCalled(decision);
        apply(schools.giveBack(command, decision));
    }

    @CommandHandler
    void handle(DecideRequestLines command, Decision decision) {
        requireCalled(decision);
        if (order != null) { // Whoever declared what is ordered does not carry it out.
            CommonRules.requireOther(decision, List.of(order.by()), id);
        }
        apply(schools.decide(command, decision));
    }

    @CommandHandler
    void handle(SetOutputTargets command, Decision decision) {
        requireCalled(decision);
        targets.set(command, decision).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ConsolidateRequest command, Decision decision, FinalEditions editions) {
        schools.requireDecided(requireCalled(decision), decision);
        targets.requireFor(schools.lines(), decision);
        apply(Consolidation.consolidate(command, schools, editions, decision));
    }

    @CommandHandler
    void handle(ReopenRequest command, Decision decision, AskedPlaces places) {
        requireAt(decision, Stage.CONSOLIDATED, Stage.SUBMITTED);
        places.requireNoneSitting(RequestConsents.laid(id, submitted), decision);
        decision.enforce();
        apply(new RequestReopened(command.requestId()));
    }

    @CommandHandler
    void handle(SubmitRequestForEndorsement command, Decision decision, AskedPlaces places, Resolutions resolutions) {
        requireAt(decision, Stage.CONSOLIDATED);
        places.requireNoneSitting(RequestConsents.laid(id, submitted), decision);
        command.asked().ifPresent(wanted -> places.requireTakesUp(wanted, decision));
        CommonRules.requireOther(decision, List.of(consolidated().by()), command.requestId());
        var followed = command.laysAnew() ? null : order;
        if (followed != null) {
            Consent.requireLastWord(id.office(), followed.resolution(), resolutions, decision);
            RequestConsents.requireFollowed(
                    command.requestId(),
                    followed,
                    new RequestConsents.Relaid(
                            schools,
                            consolidated().rest(followed.amendment(), targets, schools),
                            consolidated().by()),
                    decision);
        }
        decision.enforce();
        var hash = consolidated().hash(id, targets, schools);
        apply(new RequestSubmittedForEndorsement(command.requestId(), hash));
        if (followed != null) {
            apply(
                    new RequestEndorsed(command.requestId(), hash, followed.resolution()),
                    MetaData.with(MetaDataKeys.RESOLUTION, followed.resolution().toString())
                            .and(MetaDataKeys.INITIATOR_ID, followed.by().value()));
        } else if (command.meeting() != null) {
            apply(new RequestPlaceAsked(command.requestId(), hash, command.meeting()));
        }
    }

    @CommandHandler
    void handle(AskRequestPlace command, Decision decision, AskedPlaces places) {
        requireAt(decision, Stage.SUBMITTED);
        places.requireFree(command.asked(), place, decision);
        decision.enforce();
        apply(new RequestPlaceAsked(command.requestId(), Objects.requireNonNull(submitted), command.meeting()));
    }

    @CommandHandler
    void handle(RecordRequestEndorsement command, Decision decision, Regulations regulations, Resolutions resolutions) {
        requireStage(decision, Stage.SUBMITTED);
        requireMade(id, decision);
        CommonRules.requireOther(
                decision, List.of(consolidated().by(), Objects.requireNonNull(submitter)), command.requestId());
        var laid = Objects.requireNonNull(submitted, "what was laid");
        var cited = new Consent.Cited(command.resolution(), usedBy(command.resolution()), resolutions);
        var resolution = RequestConsents.require(
                command.requestId(), new RequestConsents.Laid(laid, schools), cited, regulations, decision);
        if (!Consent.turnsDown(resolution)) {
            requireNotBackdated(decision);
        }
        decision.enforce();
        RequestConsents.follow(command, laid, resolution.orElseThrow())
                .forEach(event -> happenCiting(command.resolution(), event));
    }

    @CommandHandler
    void handle(SendRequestToObec command, Decision decision) {
        requireAt(decision, Stage.ENDORSED);
        CommonRules.requireOther(decision, List.of(Objects.requireNonNull(endorser)), id);
        requireSame(command.contentHash(), decision);
        requireSame(
                consolidated().hash(id, targets, schools),
                decision); // Nothing can have changed it; what is sent is what was endorsed, all the same.
        decision.enforce();
        happenCiting(
                Objects.requireNonNull(endorsement, "the resolution that endorsed it"),
                new RequestSentToObec(
                        command.requestId(),
                        command.contentHash(),
                        decision.by().document()));
    }

    @CommandHandler
    void handle(RecordObecDecision command, Decision decision) {
        requireSent(decision);
        var grants = schools.grant(command, decision);
        for (var from = 0; from < grants.size(); from += GRANTS_PER_EVENT) {
            apply(new ObecDecisionRecorded(
                    command.requestId(),
                    decision.by().document(),
                    grants.subList(from, Math.min(from + GRANTS_PER_EVENT, grants.size()))));
        }
    }

    @CommandHandler
    void handle(RecordRequestFollowUp command, Decision decision) {
        requireSent(decision);
        decision.enforce();
        apply(new RequestFollowedUp(command.requestId(), command.subject(), command.report()));
    }

    @EventSourcingHandler
    void on(RequestEvent event, MetaData metaData) {
        var by = Provenance.from(metaData);
        schools.on(event, by.actor(), by.effectiveOn());
        targets.on(event);
        switch (event) {
            case RequestGroupAppointed appointed -> {
                id = appointed.requestId();
                stage = stage == null ? Stage.APPOINTED : stage;
            }
            case BudgetCallIssued issued -> {
                call = Call.of(issued);
                step(Stage.CALLED, by.effectiveOn());
            }
            case BudgetCallExtended extension ->
                call = Objects.requireNonNull(call, "the call").extended(extension);
            case RequestConsolidated done -> {
                consolidation = Consolidation.of(done, by.person());
                step(Stage.CONSOLIDATED, by.effectiveOn());
            }
            case RequestReopened ignored -> step(Stage.CALLED, by.effectiveOn());
            case RequestSubmittedForEndorsement laid -> {
                submitter = by.person();
                submitted = laid.hash();
                place = null;
                order = null; // Followed, or set aside.
                step(Stage.SUBMITTED, by.effectiveOn());
            }
            case RequestPlaceAsked asked -> place = asked.meeting();
            case RequestEndorsed endorsed -> {
                endorsement = endorsed.resolution();
                endorser = by.person();
                resolutions.add(Text.key(endorsed.resolution().toString()));
                step(Stage.ENDORSED, by.effectiveOn());
            }
            case RequestSentBack back -> {
                resolutions.add(Text.key(back.resolution().toString()));
                step(Stage.CALLED, by.effectiveOn());
            }
            case RequestAmendmentOrdered ordered ->
                order = new RequestOrder(
                        ordered.resolution(),
                        ordered.amendment(),
                        consolidated().rest(ordered.amendment(), targets, schools),
                        by.person());
            case RequestSentToObec ignored -> step(Stage.SENT, by.effectiveOn());
            default -> {} // About schools, targets, or what came of it.
        }
    }

    private static void happenCiting(ResolutionRef resolution, RequestEvent event) {
        apply(event, MetaData.with(MetaDataKeys.RESOLUTION, resolution.toString()));
    }

    /** A resolution serves once; the one subject it can have served here is this request. */
    private Optional<String> usedBy(ResolutionRef resolution) {
        return resolutions.contains(Text.key(resolution.toString())) ? Optional.of(id.toString()) : Optional.empty();
    }

    private void step(Stage next, LocalDate on) {
        stage = next;
        steppedOn = on;
    }

    private Consolidation consolidated() {
        return Objects.requireNonNull(consolidation, "the consolidation");
    }

    /** What schools were told, while their requests come and are decided. */
    private Call requireCalled(Decision decision) {
        requireAt(decision, Stage.CALLED);
        return Objects.requireNonNull(call, "the call");
    }

    private void requireAt(Decision decision, Stage... needed) {
        requireStage(decision, needed);
        requireNotBackdated(decision);
        requireMade(id, decision);
    }

    /** What came of a request may be learnt until the end of the year that it is for. */
    private void requireSent(Decision decision) {
        requireStage(decision, Stage.SENT);
        requireNotBackdated(decision);
        CommonRules.requireWithin(decision, id.madeIn().firstDay(), id.year().lastDay());
    }

    /** At another step, nothing else can be judged. */
    private void requireStage(Decision decision, Stage... needed) {
        if (!decision.requireAt(
                List.of(needed).contains(stage),
                stage == null || stage.mayComeTo(needed),
                BudgetRequestProblem.STEP_OUT_OF_ORDER,
                () -> Map.of(
                        "step",
                        String.valueOf(stage),
                        "needed",
                        Stream.of(needed).map(Enum::name).toList()))) {
            decision.enforce();
        }
    }

    private void requireNotBackdated(Decision decision) {
        if (steppedOn != null) {
            CommonRules.requireNotBefore(decision, steppedOn);
        }
    }

    private static void requireMade(RequestId request, Decision decision) {
        CommonRules.requireWithin(
                decision, request.madeIn().firstDay(), request.madeIn().lastDay());
    }

    private void requireSame(ContentHash quoted, Decision decision) {
        decision.require(
                quoted.equals(submitted),
                BudgetRequestProblem.CONTENT_HASH_DIFFERS,
                () -> Map.of("quoted", quoted.value(), "kept", String.valueOf(submitted)));
    }
}
