package esao.query.audit;

import esao.kernel.provenance.DomainEvent;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the events of frameworks and requests. */
@Component
class PlannedStreams {

    private final EventStore log;

    PlannedStreams(EventStore log) {
        this.log = log;
    }

    /** The events of a stream, from the first one on. */
    Iterator<PlannedEvent> of(String stream) {
        // With a version, even the first one: without, the framework would begin with a snapshot.
        DomainEventStream messages = log.readEvents(stream, 0);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return messages.hasNext();
            }

            @Override
            public PlannedEvent next() {
                return event(messages.next());
            }
        };
    }

    private static PlannedEvent event(DomainEventMessage<?> message) {
        if (!(message.getPayload() instanceof DomainEvent event)) {
            throw new IllegalStateException("Event %s is no event of ours".formatted(message.getIdentifier()));
        }
        return new PlannedEvent(
                event,
                message.getIdentifier(),
                message.getSequenceNumber(),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                new StoredProvenance(message));
    }
}
