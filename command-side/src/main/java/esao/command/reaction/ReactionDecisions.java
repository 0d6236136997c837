package esao.command.reaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.command.rules.AwaitedReactions;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.reaction.ReactionId;
import esao.kernel.reaction.ReactionTakenUp;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about one thing that the program owes to an event: nothing for most; that it is dismissed, or
 * taken up again, for those that could not be done.
 */
@Aggregate(type = "ReactionDecisions", cache = "aggregateCache", commandTargetResolver = "streamOfTheTurn")
class ReactionDecisions {

    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // Set by on(ReactionDismissed), the first event of every such stream.
    private ReactionId id;

    private boolean dismissed;
    private long position;

    @SuppressWarnings("NullAway.Init") // As the id.
    private String subject;

    private @Nullable PersonId causedBy;
    private @Nullable LocalDate steppedOn;

    private ReactionDecisions() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    /** What waits is told by the follower of the log; what was dismissed does not wait, even before it is told so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DismissReaction command, Decision decision, AwaitedReactions awaited) {
        var named = command.reactionId();
        var found = awaited.find(named).filter(ignored -> !dismissed);
        decision.require(found.isPresent(), DismissalProblem.NOT_WAITING, () -> Map.of("reactionId", named.toString()));
        found.ifPresent(waiting -> {
            requireOther(named, waiting.causedBy(), decision);
            requireNotBefore(waiting.on(), decision);
        });
        requireNotBefore(steppedOn, decision);
        decision.enforce();
        var waiting = found.orElseThrow();
        apply(new ReactionDismissed(
                named,
                yearOf(decision),
                waiting.position(),
                waiting.subject(),
                waiting.causedBy(),
                waiting.problems()));
    }

    /** Of what was never dismissed it says so, instead of not knowing it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeUpReaction command, Decision decision) {
        var named = command.reactionId();
        decision.require(dismissed, DismissalProblem.NOT_DISMISSED, () -> Map.of("reactionId", named.toString()));
        requireOther(named, causedBy, decision);
        requireNotBefore(steppedOn, decision);
        decision.enforce();
        apply(new ReactionTakenUp(id, yearOf(decision), position, subject));
    }

    @EventSourcingHandler
    void on(ReactionEvent event, MetaData metaData) {
        steppedOn = Provenance.from(metaData).effectiveOn();
        switch (event) {
            case ReactionDismissed gone -> {
                id = gone.reactionId();
                position = gone.position();
                subject = gone.subject();
                causedBy = gone.causedBy();
                dismissed = true;
            }
            case ReactionTakenUp ignored -> dismissed = false;
        }
    }

    private static void requireOther(ReactionId item, @Nullable PersonId causer, Decision decision) {
        var person = decision.by().person();
        decision.require(
                !person.equals(causer),
                DismissalProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", person.value(), "item", item.toString()));
    }

    private static void requireNotBefore(@Nullable LocalDate day, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                day == null || !effectiveOn.isBefore(day),
                DismissalProblem.DATE_BEFORE_PREVIOUS_STEP,
                () -> Map.of("effectiveOn", effectiveOn.toString(), "previousStepOn", String.valueOf(day)));
    }

    private static FiscalYear yearOf(Decision decision) {
        return FiscalYear.of(decision.by().effectiveOn());
    }
}
