package esao.command.store;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Global positions as plain numbers. The first event has position 1. */
final class LogPosition {

    /** Before the first event. */
    static final long START = 0;

    private LogPosition() {}

    /** The position up to which a token has seen everything. */
    static long of(@Nullable TrackingToken token) {
        return token == null ? START : Math.max(START, token.position().orElse(START));
    }
}
