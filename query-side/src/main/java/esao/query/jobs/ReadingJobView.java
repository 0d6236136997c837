package esao.query.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a long reading is doing.
 *
 * @param id how it is named
 * @param kind what it is
 * @param state what became of it so far
 * @param name the list that is exported, or the read model that is made anew
 * @param actor who asked for it; absent of a rebuild
 * @param done how many rows were written, or the highest position taken in
 * @param total how many rows there are, or the position to come to; absent while that is not known
 * @param progressPercent how much of it is done
 * @param position the position that the rows reflect; absent until they are read
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param result where to fetch what was exported; absent until it is whole
 * @param outcome how it ended, for example {@code DIFFERENT}; absent until it ended
 * @param error what it failed on
 */
public record ReadingJobView(
        String id,
        Kind kind,
        State state,
        String name,
        @Nullable String actor,
        long done,
        @Nullable Long total,
        int progressPercent,
        @Nullable Long position,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String result,
        @Nullable String outcome,
        @Nullable String error) {

    /** What is read. */
    public enum Kind {
        /** A whole list as CSV. */
        EXPORT,
        /** A read model made anew. */
        REBUILD
    }

    /** What became of it so far. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
