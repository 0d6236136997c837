package esao.bench.measure;

import java.time.Duration;

/**
 * Somebody in a contest.
 *
 * @param name under which it is reported
 * @param turn what it does for one slice
 */
public record Entrant(String name, Turn turn) {

    /** One slice of work; its results are verified before it returns, and a wrong result is an exception. */
    public interface Turn {

        /** Works for about that long. */
        Sample take(Duration slice) throws Exception;
    }
}
