package esao.command.jobs;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Carries commands out that were accepted before. */
public interface JobWork {

    /**
     * Carries one out, as it would have been at once. Doing it again has no second effect.
     *
     * @param file its file; empty where it has none
     */
    Ending carryOut(Job job, InputStream file);

    /**
     * How it ended.
     *
     * @param state what became of it; {@code WAITING} where it is to be tried again
     * @param status the HTTP status the sender would have been answered with
     * @param outcome the receipt or the problem, as JSON
     */
    record Ending(JobState state, int status, @Nullable String outcome) {

        /** It was not decided, as the record cannot be reached or has too much to do: it is tried again. */
        public static Ending again() {
            return new Ending(JobState.WAITING, 0, null);
        }
    }
}
