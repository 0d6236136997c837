package esao.command.budget;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.messaging.CommandMessages;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.kernel.schema.NamedSerializer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.NoCache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/** Real budgets in a process of their own, whose events stay in memory and whose snapshots are stored as text. */
final class InMemoryBudgets implements AutoCloseable {

    private final Engine engine = new Engine();
    private final Configuration axon;
    private int commands;

    private InMemoryBudgets(boolean cached) {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(ignored -> NamedSerializer.ofEvents())
                .configureEmbeddedEventStore(ignored -> engine)
                .configureCommandBus(ignored -> bus())
                .registerComponent(ParameterResolverFactory.class, ignored -> parameters())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Budget.class)
                        .configureCache(ignored -> cached ? new WeakReferenceCache() : NoCache.INSTANCE))
                .buildConfiguration();
    }

    /** Keeps budgets in memory between commands, as production does. */
    static InMemoryBudgets start() {
        return start(true);
    }

    /** Makes the budget anew of its events, or of its snapshot and the events after it, for each command. */
    static InMemoryBudgets startForgetful() {
        return start(false);
    }

    private static InMemoryBudgets start(boolean cached) {
        var budgets = new InMemoryBudgets(cached);
        budgets.axon.start();
        return budgets;
    }

    /** Sends a command in the middle of the year; the rules that stood against it, or none if it was taken. */
    List<Violation> send(PersonId person, Role role, Ask ask) {
        return dispatch(person, role, ask, false);
    }

    /** What {@link #send} would answer, of a trial run. */
    List<Violation> tries(PersonId person, Role role, Ask ask) {
        return dispatch(person, role, ask, true);
    }

    private List<Violation> dispatch(PersonId person, Role role, Ask ask, boolean dryRun) {
        var number = commands + 1;
        commands = dryRun ? commands : number;
        var id = "command-" + number;
        var letter = letter("ศธ 1/" + number, MID_YEAR); // A notice is received once by each.
        var by = new Provenance(id, person, role, MID_YEAR, letter, "ทดสอบ", null, id, null);
        var command = ask.on(new Basis(by.effectiveOn(), by.document(), by.reason()));
        try {
            axon.commandGateway()
                    .sendAndWait(new GenericCommandMessage<>(command, CommandMessages.metaData(by, dryRun)));
            assertThat(dryRun).as("a trial is never carried out").isFalse();
            return List.of();
        } catch (DryRunPassed passed) {
            return List.of();
        } catch (Rejected rejected) {
            return rejected.violations();
        }
    }

    /** All events of a budget from one on, in their order. */
    List<BudgetEvent> events(BudgetId budget, long firstSequenceNumber) {
        return engine.readEvents(budget.toString(), firstSequenceNumber)
                .asStream()
                .<BudgetEvent>map(event -> (BudgetEvent) event.getPayload())
                .toList();
    }

    /** Keeps a snapshot of a budget as it stands; it is loaded from there from now on. */
    void takeSnapshot(BudgetId budget) {
        AggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .aggregateFactories(List.of(new GenericAggregateFactory<>(Budget.class)))
                .parameterResolverFactory(parameters())
                .build()
                .scheduleSnapshot(Budget.class, budget.toString());
    }

    /** How often a budget was loaded from a snapshot. */
    int snapshotsRead() {
        return engine.snapshotsRead;
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static CommandBus bus() {
        var bus = SimpleCommandBus.builder()
                .rollbackConfiguration(CommandMessages.rollback())
                .build();
        bus.registerHandlerInterceptor(CommandMessages.provenanceOnEvents());
        return bus;
    }

    private static ParameterResolverFactory parameters() {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Budget.class),
                CommandMessages.decisions(),
                new SimpleResourceParameterResolverFactory(List.of(BudgetScenario.RULES)));
    }

    /** Keeps the one latest snapshot, as the text that production stores. */
    private static final class Engine extends InMemoryEventStorageEngine {

        private final NamedSerializer serializer = NamedSerializer.ofEventsAnd(Map.of(Budget.class, "snapshot.Budget"));

        private @Nullable DomainEventMessage<?> snapshot;
        private @Nullable SerializedObject<byte[]> text;
        private int snapshotsRead;

        @Override
        public void storeSnapshot(DomainEventMessage<?> message) {
            text = serializer.serialize(message.getPayload(), byte[].class);
            snapshot = message;
        }

        @Override
        public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
            if (snapshot == null || text == null) {
                return Optional.empty();
            }
            snapshotsRead++;
            return Optional.of(new GenericDomainEventMessage<Object>(
                    snapshot.getType(),
                    snapshot.getAggregateIdentifier(),
                    snapshot.getSequenceNumber(),
                    serializer.deserialize(text)));
        }
    }
}
