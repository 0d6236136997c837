package esao.command.messaging;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.letter;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.command.rules.Entries;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import esao.kernel.schema.NamedSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

/**
 * Real aggregates in a process of their own, whose events stay in memory and whose snapshots are stored as text.
 *
 * @param <T> their class
 * @param <E> the parent of their events
 */
public final class InMemoryAggregates<T, E> implements AutoCloseable {

    private final Class<T> type;
    private final Class<E> events;
    private final List<Object> resources;
    private final Engine engine;
    private final Configuration axon;
    private int commands;

    private InMemoryAggregates(Class<T> type, Class<E> events, boolean cached, List<Object> resources) {
        this.type = type;
        this.events = events;
        this.resources = resources;
        engine = new Engine(type);
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(ignored -> NamedSerializer.ofEvents())
                .configureEmbeddedEventStore(ignored -> engine)
                .configureCommandBus(ignored -> bus())
                .registerComponent(ParameterResolverFactory.class, ignored -> parameters())
                .configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                        .configureCache(ignored -> cached ? new WeakReferenceCache() : NoCache.INSTANCE))
                .buildConfiguration();
    }

    /** Keeps aggregates in memory between commands, as production does. */
    public static <T, E> InMemoryAggregates<T, E> start(Class<T> type, Class<E> events, Object... resources) {
        return start(new InMemoryAggregates<>(type, events, true, List.of(resources)));
    }

    /** Makes the aggregate anew of its events, or of its snapshot and the events after it, for each command. */
    public static <T, E> InMemoryAggregates<T, E> startForgetful(Class<T> type, Class<E> events, Object... resources) {
        return start(new InMemoryAggregates<>(type, events, false, List.of(resources)));
    }

    private static <T, E> InMemoryAggregates<T, E> start(InMemoryAggregates<T, E> aggregates) {
        aggregates.axon.start();
        return aggregates;
    }

    /** Sends a command in the middle of fiscal year 2569; the rules that stood against it, or none if it was taken. */
    public List<Violation> send(PersonId person, Role role, Function<Basis, ?> ask) {
        return send(person, role, MID_YEAR, ask);
    }

    /** Sends a command with effect from a day; the rules that stood against it, or none if it was taken. */
    public List<Violation> send(PersonId person, Role role, LocalDate on, Function<Basis, ?> ask) {
        return dispatch(person, role, on, ask, false);
    }

    /** What {@link #send} would answer, of a trial run. */
    public List<Violation> tries(PersonId person, Role role, Function<Basis, ?> ask) {
        return dispatch(person, role, MID_YEAR, ask, true);
    }

    private List<Violation> dispatch(PersonId person, Role role, LocalDate on, Function<Basis, ?> ask, boolean dryRun) {
        var number = commands + 1;
        commands = dryRun ? commands : number;
        var id = "command-" + number;
        var letter = letter("ศธ 1/" + number, on); // A notice is received once by each.
        var by = new Provenance(id, person, role, on, letter, "ทดสอบ", null, id, null);
        var command = ask.apply(new Basis(by.effectiveOn(), by.document(), by.reason()));
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

    /** What is recorded of a stream, from its first event on. */
    public Stream<? extends DomainEventMessage<?>> record(Object id) {
        return engine.readEvents(id.toString(), 0).asStream();
    }

    /** All events of a stream from one on, in their order. */
    public List<E> events(Object id, long firstSequenceNumber) {
        return engine.readEvents(id.toString(), firstSequenceNumber)
                .asStream()
                .map(event -> events.cast(event.getPayload()))
                .toList();
    }

    /** Keeps a snapshot of an aggregate as it stands; it is loaded from there from now on. */
    public void takeSnapshot(Object id) {
        AggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .aggregateFactories(List.of(new GenericAggregateFactory<>(type)))
                .parameterResolverFactory(parameters())
                .build()
                .scheduleSnapshot(type, id.toString());
    }

    /** How often one was loaded from a snapshot. */
    public int snapshotsRead() {
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

    private ParameterResolverFactory parameters() {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(type),
                CommandMessages.decisions(),
                new SimpleResourceParameterResolverFactory(List.of((Entries) this::entry)),
                new SimpleResourceParameterResolverFactory(resources));
    }

    private Optional<DomainEvent> entry(String stream, long version) {
        var found = axon.eventStore().readEvents(stream, version);
        return found.hasNext() ? Optional.of((DomainEvent) found.next().getPayload()) : Optional.empty();
    }

    /** Keeps the one latest snapshot, as the text that production stores. */
    private static final class Engine extends InMemoryEventStorageEngine {

        private final NamedSerializer serializer;

        private @Nullable DomainEventMessage<?> snapshot;
        private @Nullable SerializedObject<byte[]> text;
        private int snapshotsRead;

        private Engine(Class<?> type) {
            serializer = NamedSerializer.ofEventsAnd(Map.of(type, "snapshot." + type.getSimpleName()));
        }

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
