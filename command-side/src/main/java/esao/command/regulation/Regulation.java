package esao.command.regulation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import esao.command.problem.Decision;
import esao.command.problem.ExpectedVersion;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The dated rules of one kind that one office works by.
 *
 * <p>It guards one promise: what was in force on a day is never changed afterwards. Its life begins with the first
 * version an office lays down; before that, the rules are those the program brings along. A version is followed by
 * later ones, and one that is not in force yet may be withdrawn.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#dated-rules}.
 */
@Aggregate(
        type = "Regulation",
        cache = "aggregateCache",
        snapshotTriggerDefinition = "budgetSnapshots",
        commandTargetResolver = "streamOfTheTurn")
@Revision("1")
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class Regulation {

    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Set by the first event, and read by the framework.
    private RegulationId id;

    private VersionBook versions = new VersionBook();

    private Regulation() {}

    @CommandHandlerInterceptor
    void requireExpectedVersion(CommandMessage<?> command) {
        ExpectedVersion.requireMet(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetRegulation command, Decision decision) {
        apply(versions.set(command, decision));
    }

    /**
     * An office that has laid down nothing has nothing to take back: it is told so, as there are rules all the same.
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawRegulation command, Decision decision) {
        apply(versions.withdraw(command, decision));
    }

    @EventSourcingHandler
    void on(RegulationEvent event) {
        id = event.regulationId();
        versions.on(event);
    }
}
