package esao.command.process;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The log, as it is followed. */
@Component
class LoggedEvents {

    private final EventStore events;

    LoggedEvents(EventStore events) {
        this.events = events;
    }

    /** What comes after a position, as it comes. */
    BlockingStream<TrackedEventMessage<?>> from(long position) {
        return events.openStream(new GlobalSequenceTrackingToken(position));
    }

    /** The event at a position, where there is one. */
    Followed at(long position) {
        try (var log = from(position - 1)) {
            return Followed.of(log.nextAvailable());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading the log", stopping);
        }
    }
}
