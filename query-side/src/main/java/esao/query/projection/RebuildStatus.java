package esao.query.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the last rebuild of a read model in this process is doing, or how it ended.
 *
 * @param state what it is doing, or how it ended
 * @param position the highest global position it has taken in; -1 before the first
 * @param progressPercent how much of the log up to where the read model is, from 0 to 100
 * @param startedAt when it began
 * @param endedAt when it ended; absent while it runs
 * @param differences where the read model differed from what the log says, table by table; empty where it did not
 * @param error what it failed on; absent unless it failed
 */
public record RebuildStatus(
        State state,
        long position,
        int progressPercent,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<TableDifference> differences,
        @Nullable String error) {

    public RebuildStatus {
        differences = List.copyOf(differences);
    }

    /** What a rebuild is doing, or how it ended. */
    public enum State {
        /** It is being made, beside the rows that are read. */
        RUNNING,
        /** Every row is what the log says. */
        EQUAL,
        /** Some rows are not what the log says; they were left as they are. */
        DIFFERENT,
        /** Some rows were not what the log says, and are now. */
        REPLACED,
        /** It could not be made. The rows that are read are untouched. */
        FAILED
    }

    static RebuildStatus begun(Instant now) {
        return new RebuildStatus(State.RUNNING, ReadModelPosition.NOTHING, 0, now, null, List.of(), null);
    }

    RebuildStatus at(long reached, long end) {
        var percent = end < 0 ? 100 : Math.clamp((reached + 1) * 100 / (end + 1), 0, 100);
        return new RebuildStatus(state, reached, percent, startedAt, endedAt, differences, error);
    }

    RebuildStatus ended(State how, Instant now, List<TableDifference> found) {
        return new RebuildStatus(how, position, progressPercent, startedAt, now, found, null);
    }

    RebuildStatus failed(Instant now, String why) {
        return new RebuildStatus(State.FAILED, position, progressPercent, startedAt, now, List.of(), why);
    }
}
