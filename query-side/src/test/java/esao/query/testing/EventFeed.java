package esao.query.testing;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.query.projection.ReadModelNames;
import esao.query.projection.ReadModelReader;
import esao.testing.RandomBudgetHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Puts events into the log, as the command side would, and waits for the read models to have them. */
public final class EventFeed {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger OFFICES = new AtomicInteger(100_000);

    private final EventStore events;
    private final TransactionManager transactions;
    private final ReadModelNames names;
    private final ReadModelReader reader;

    EventFeed(EventStore events, TransactionManager transactions, ReadModelNames names, ReadModelReader reader) {
        this.events = events;
        this.transactions = transactions;
        this.names = names;
        this.reader = reader;
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
        transactions.executeInTransaction(() -> events.publish(messages));
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
        var head = head();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var name : readModels) {
            while (reader.position(name).position() < head
                    || reader.position(name).rebuilding()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(
                            "%s stays at %s, the log ends at %d".formatted(name, reader.position(name), head));
                }
                Thread.onSpinWait();
            }
        }
    }
}
