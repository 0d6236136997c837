package esao.query.testing;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Provenance;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelNames;
import esao.query.projection.ReadModelReader;
import esao.testing.RandomBudgetHistory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts events into the log, as the command side would, and waits for the read models to have them. */
public final class EventFeed {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger OFFICES = new AtomicInteger(100_000);

    private final EventStore events;
    private final TransactionManager transactions;
    private final ReadModelNames names;
    private final ReadModelReader reader;
    private final JdbcClient jdbc;
    private final Serializer serializer;

    EventFeed(
            EventStore events,
            TransactionManager transactions,
            ReadModelNames names,
            ReadModelReader reader,
            JdbcClient jdbc,
            Serializer serializer) {
        this.events = events;
        this.transactions = transactions;
        this.names = names;
        this.reader = reader;
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** A budget no other test has. */
    public static BudgetId newBudget() {
        return new BudgetId(new OfficeCode(Integer.toString(OFFICES.incrementAndGet())), new FiscalYear(2569));
    }

    /** Appends the life of a budget, from its first event on. */
    public void append(BudgetId budget, List<RandomBudgetHistory.Entry> entries) {
        append(budget, 0, entries);
    }

    /** Appends events to a stream that has so many already. */
    public void append(BudgetId budget, long firstVersion, List<RandomBudgetHistory.Entry> entries) {
        var messages = new ArrayList<EventMessage<?>>();
        for (var entry : entries) {
            messages.add(message(budget, firstVersion + messages.size(), entry));
        }
        synchronized (this) { // So that positions have no gaps, as in the log of the product.
            transactions.executeInTransaction(() -> events.publish(messages));
        }
    }

    /** Appends events of any aggregate, all on one day and by one person. */
    public void append(String type, String stream, long firstVersion, List<?> happened, Provenance by) {
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : happened) {
            var version = firstVersion + messages.size();
            messages.add(new GenericDomainEventMessage<>(
                    type,
                    stream,
                    version,
                    event,
                    MetaData.from(by.toMetaData()),
                    stream + "-event-" + version,
                    Instant.parse("2026-03-13T03:00:00Z")));
        }
        synchronized (this) {
            transactions.executeInTransaction(() -> events.publish(messages));
        }
    }

    private static GenericDomainEventMessage<BudgetEvent> message(
            BudgetId budget, long version, RandomBudgetHistory.Entry entry) {
        return new GenericDomainEventMessage<>(
                "Budget",
                budget.toString(),
                version,
                entry.event(),
                MetaData.from(entry.provenance().toMetaData()),
                budget + "-event-" + version,
                entry.recordedAt());
    }

    /** Appends something that no budget could have done, for tests of what happens then. */
    public void appendRaw(BudgetId budget, long version, String name, String payload, Provenance provenance) {
        var metaData = serializer.serialize(MetaData.from(provenance.toMetaData()), byte[].class);
        jdbc.sql("""
                        INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier,
                            sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        VALUES (:id, :budget, :version, 'Budget', '2026-01-01T00:00:00Z', :name, '1', :payload, :meta)
                        """)
                .param("id", budget + "-raw-" + version)
                .param("budget", budget.toString())
                .param("version", version)
                .param("name", name)
                .param("payload", payload.getBytes(StandardCharsets.UTF_8))
                .param("meta", metaData.getData())
                .update();
    }

    /** Appends the last event of a stream again and again, so many times. */
    public void repeatLast(BudgetId budget, int times) {
        jdbc.sql("""
                        INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier,
                            sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        SELECT event_identifier || '-' || number, aggregate_identifier, sequence_number + number, type,
                            time_stamp, payload_type, payload_revision, payload, meta_data
                        FROM event_store.domain_event_entry, generate_series(1, :times) number
                        WHERE aggregate_identifier = :budget AND sequence_number = (
                            SELECT max(sequence_number) FROM event_store.domain_event_entry
                            WHERE aggregate_identifier = :budget)
                        ORDER BY number
                        """).param("times", times).param("budget", budget.toString()).update();
    }

    /** The position of the last event in the log. */
    public long head() {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    /** Waits until every read model has every event; fails if that takes too long. */
    public void awaitAll() {
        awaitAll(names.values());
    }

    /** Waits until these read models have every event; fails if that takes too long. */
    public void awaitAll(List<String> readModels) {
        reader.await(Set.copyOf(readModels), new Freshness(head(), PATIENCE));
    }
}
