package esao.query.projection;

import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Marks a batch as parked events that are tried again.
 *
 * @param stream whose events they are; that it is parked does not keep the batch from trying
 * @param before what was known of each, by position
 */
record Requeued(String stream, Map<Long, Before> before) {

    private static final String KEY = Requeued.class.getName();

    /** When an event was parked first, and how often it was tried. */
    record Before(Instant parkedAt, int attempts) {}

    /** What this batch tries again; absent in a batch of new events. */
    static @Nullable Requeued in(UnitOfWork<?> batch) {
        return batch.root().getResource(KEY);
    }

    void markedOn(UnitOfWork<?> batch) {
        batch.root().resources().put(KEY, this);
    }
}
