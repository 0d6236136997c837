package esao.query.audit;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.Provenance;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads the events of one budget from the log itself, in order and a few at a time.
 *
 * <p>What is folded from here needs no read model, and so can be held against them.
 */
@Component
class BudgetStream {

    private final EventStore log;

    BudgetStream(EventStore log) {
        this.log = log;
    }

    /**
     * Begins to read.
     *
     * @throws Problem if the budget does not exist
     */
    Iterator<StreamEvent> of(BudgetId budget) {
        // From the first event: without a version the framework would begin with a snapshot.
        var messages = log.readEvents(budget.toString(), 0);
        if (!messages.hasNext()) {
            throw new Problem(ProblemType.BUDGET_NOT_FOUND, Map.of("budgetId", budget.toString()));
        }
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

    private static StreamEvent event(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof BudgetEvent event)) {
            throw new IllegalStateException("Event %s is no event of a budget".formatted(message.getIdentifier()));
        }
        return new StreamEvent(
                event,
                message.getIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                Provenance.from(message.getMetaData()));
    }
}
