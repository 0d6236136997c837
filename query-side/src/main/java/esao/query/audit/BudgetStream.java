package esao.query.audit;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the events of one budget from the log itself, in order and a few at a time.
 *
 * <p>What is folded from here needs no read model, and so can be held against them.
 */
@Component
class BudgetStream {

    private final EventStore log;
    private final Serializer serializer;
    private final KnownEvents known;

    BudgetStream(EventStore log, Serializer serializer, KnownEvents known) {
        this.log = log;
        this.serializer = serializer;
        this.known = known;
    }

    /** Events of a budget in order; what was read of them stays known once they are closed. */
    interface Events extends Iterator<StreamEvent>, AutoCloseable {

        @Override
        void close();
    }

    /**
     * Begins to read, every event anew: what is certified is what stands in the log now.
     *
     * @throws Problem if the budget does not exist
     */
    Iterator<StreamEvent> anew(BudgetId budget) {
        var messages = from(budget.toString(), 0);
        require(budget, messages);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return messages.hasNext();
            }

            @Override
            public StreamEvent next() {
                return event(messages.next());
            }
        };
    }

    /**
     * Begins to read; only what is not known yet comes from the log.
     *
     * @throws Problem if the budget does not exist
     */
    Events of(BudgetId budget) {
        var stream = budget.toString();
        var events = new Remembering(stream, known.of(stream));
        require(budget, events);
        return events;
    }

    private DomainEventStream from(String stream, long version) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        return log.readEvents(stream, version);
    }

    private static void require(BudgetId budget, Iterator<?> events) {
        if (!events.hasNext()) {
            throw new Problem(ProblemType.BUDGET_NOT_FOUND, Map.of("budgetId", budget.toString()));
        }
    }

    private static StreamEvent event(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof BudgetEvent event)) {
            throw new IllegalStateException("Event %s is no event of a budget".formatted(message.getIdentifier()));
        }
        return new StreamEvent(
                event,
                message.getIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                new StoredProvenance(message));
    }

    /** What is known, and then what the log has beyond that. */
    private final class Remembering implements Events {

        private final String stream;
        private final KnownEvents.Beginning beginning;
        private final KnownEvents.Gathering gathering;
        private int next;
        private @Nullable DomainEventStream rest;

        private Remembering(String stream, KnownEvents.Beginning beginning) {
            this.stream = stream;
            this.beginning = beginning;
            this.gathering = known.after(stream, beginning);
        }

        @Override
        public boolean hasNext() {
            return next < beginning.size() || rest().hasNext();
        }

        @Override
        public StreamEvent next() {
            if (next < beginning.size()) {
                return beginning.events().get(next++);
            }
            var message = rest().next();
            var event = event(message);
            // Decoded by this serializer, a message still has its bytes and gives them as they are.
            gathering.add(
                    event,
                    (long) message.serializePayload(serializer, byte[].class).getData().length
                            + message.serializeMetaData(serializer, byte[].class)
                                    .getData()
                                    .length);
            return event;
        }

        @Override
        public void close() {
            gathering.keep();
        }

        private DomainEventStream rest() {
            var found = rest;
            if (found == null) {
                found = from(stream, beginning.size());
                rest = found;
            }
            return found;
        }
    }
}
