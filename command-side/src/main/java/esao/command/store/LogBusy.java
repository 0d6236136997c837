package esao.command.store;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** More wait to be recorded than may. Nothing was recorded; to be tried again a moment later. */
public final class LogBusy extends EventStoreException {

    private static final long serialVersionUID = 1L;

    /** Says that there is no room for one more. */
    public LogBusy() {
        super("More commands wait than may; this one was not taken");
    }
}
