package esao.command.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The connection was lost while events were recorded, and came back too late to find out whether they were. Whoever
 * sent the command finds out by sending it again with the same idempotency key.
 */
public final class UnknownOutcome extends EventStoreException {

    private static final long serialVersionUID = 1L;

    UnknownOutcome(Throwable cause) {
        super("It is unknown whether the events were recorded", cause);
    }
}
