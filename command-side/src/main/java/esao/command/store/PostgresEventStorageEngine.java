package esao.command.store;

import esao.kernel.provenance.MetaDataKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps events in one narrow table of PostgreSQL. Positions have no gaps and are seen in order, so that a reader needs
 * to remember one number.
 *
 * <p>Events are not written in a transaction of the caller's, but by the {@link LogWriter}: within a {@link Turn} they
 * are gathered for it; otherwise the caller waits until they are durable.
 */
final class PostgresEventStorageEngine extends BatchingEventStorageEngine {

    private static final String KEEP_SNAPSHOT = """
            INSERT INTO event_store.snapshot
                (stream, sequence, aggregate, event_id, recorded_at, name, revision, payload, meta_data)
            VALUES (:stream, :sequence, :aggregate, :id, :recordedAt, :name, :revision, :payload, :metaData)
            ON CONFLICT (stream) DO UPDATE
            SET sequence = EXCLUDED.sequence, aggregate = EXCLUDED.aggregate, event_id = EXCLUDED.event_id,
                recorded_at = EXCLUDED.recorded_at, name = EXCLUDED.name, revision = EXCLUDED.revision,
                payload = EXCLUDED.payload, meta_data = EXCLUDED.meta_data
            """;

    private static final String SNAPSHOT = """
            SELECT sequence, aggregate, event_id, recorded_at, name, revision, payload, meta_data
            FROM event_store.snapshot
            WHERE stream = :stream
            """;

    private final JdbcClient jdbc;
    private final EventTable table;
    private final LogWriter writer;

    private PostgresEventStorageEngine(Builder builder) {
        super(builder);
        this.jdbc = Objects.requireNonNull(builder.jdbc);
        this.table = Objects.requireNonNull(builder.table);
        this.writer = Objects.requireNonNull(builder.writer);
    }

    static Builder builder() {
        return new Builder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var turn = Turn.CURRENT.isBound() ? Turn.CURRENT.get() : null;
        var append = append(events, serializer, turn == null ? null : turn.key());
        if (turn != null) {
            turn.gather(append);
            return;
        }
        writer.write(List.of(append));
        if (append.verdict().kind() != Verdict.Kind.TAKEN) {
            var message = "%s is not before version %d".formatted(append.stream(), append.first());
            throw append.first() == 0
                    ? new AggregateStreamCreationException(message)
                    : new ConcurrencyException(message);
        }
    }

    private Append append(List<? extends EventMessage<?>> events, Serializer serializer, @Nullable CommandKey key) {
        var first = domainEvent(events.getFirst());
        var written = new ArrayList<NewEvent>(events.size());
        for (var event : events) {
            var domainEvent = domainEvent(event);
            if (!domainEvent.getAggregateIdentifier().equals(first.getAggregateIdentifier())
                    || domainEvent.getSequenceNumber() != first.getSequenceNumber() + written.size()) {
                throw new EventStoreException("Events that are recorded together follow one another in one stream");
            }
            written.add(newEvent(domainEvent, serializer));
        }
        return new Append(first.getAggregateIdentifier(), first.getSequenceNumber(), written, key);
    }

    private NewEvent newEvent(DomainEventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        var kind = new EventTypes.Kind(
                event.getType(),
                payload.getType().getName(),
                Objects.requireNonNullElse(payload.getType().getRevision(), ""));
        return new NewEvent(
                table.types().number(kind),
                event.getIdentifier(),
                event.getTimestamp(),
                effectiveOn(event),
                payload.getData(),
                metaData.getData());
    }

    private static LocalDate effectiveOn(DomainEventMessage<?> event) {
        var day = event.getMetaData().get(MetaDataKeys.EFFECTIVE_ON);
        if (day == null) {
            throw new EventStoreException("An event says from which day it counts, and who is answerable for it");
        }
        return LocalDate.parse(day.toString());
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new EventStoreException("Only events of an aggregate are recorded");
    }

    @Override
    protected List<StoredEvent> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return table.after(LogPosition.of(lastToken), batchSize);
    }

    @Override
    protected List<StoredEvent> fetchDomainEvents(String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return table.ofStream(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        var payload = snapshot.serializePayload(serializer, byte[].class);
        jdbc.sql(KEEP_SNAPSHOT)
                .param("stream", snapshot.getAggregateIdentifier())
                .param("sequence", snapshot.getSequenceNumber())
                .param("aggregate", snapshot.getType())
                .param("id", snapshot.getIdentifier())
                .param("recordedAt", OffsetDateTime.ofInstant(snapshot.getTimestamp(), ZoneOffset.UTC))
                .param("name", payload.getType().getName())
                .param("revision", payload.getType().getRevision())
                .param("payload", payload.getData())
                .param(
                        "metaData",
                        snapshot.serializeMetaData(serializer, byte[].class).getData())
                .update();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return jdbc
                .sql(SNAPSHOT)
                .param("stream", aggregateIdentifier)
                .query((row, ignored) -> new StoredEvent(
                        0,
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("event_id"),
                        row.getLong("sequence"),
                        new EventTypes.Kind(
                                row.getString("aggregate"),
                                row.getString("name"),
                                Objects.requireNonNullElse(row.getString("revision"), "")),
                        aggregateIdentifier,
                        row.getBytes("payload"),
                        row.getBytes("meta_data")))
                .list()
                .stream();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return table.last(aggregateIdentifier);
    }

    /** Before the first event. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(table.head());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return token(table.headAt(dateTime));
    }

    private static @Nullable TrackingToken token(long position) {
        return position == LogPosition.START ? null : new GlobalSequenceTrackingToken(position);
    }

    /** What an engine needs. */
    static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable JdbcClient jdbc;
        private @Nullable EventTable table;
        private @Nullable LogWriter writer;

        private Builder() {}

        Builder snapshots(JdbcClient database) {
            this.jdbc = database;
            return this;
        }

        Builder table(EventTable events) {
            this.table = events;
            return this;
        }

        Builder writer(LogWriter log) {
            this.writer = log;
            return this;
        }

        Builder serializer(Serializer serializer) {
            eventSerializer(serializer);
            snapshotSerializer(serializer);
            return this;
        }

        @Override
        public Builder upcasterChain(EventUpcaster upcasters) {
            super.upcasterChain(upcasters);
            return this;
        }

        @Override
        public Builder snapshotFilter(SnapshotFilter filter) {
            super.snapshotFilter(filter);
            return this;
        }

        @Override
        public Builder batchSize(int batchSize) {
            super.batchSize(batchSize);
            return this;
        }

        PostgresEventStorageEngine build() {
            return new PostgresEventStorageEngine(this);
        }
    }
}
