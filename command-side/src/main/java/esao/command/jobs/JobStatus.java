package esao.command.jobs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a job is doing.
 *
 * @param id the job
 * @param actor who sent it
 * @param digest the digest of what was sent
 * @param command the command's name
 * @param stream of which stream it is asked
 * @param office whose it is
 * @param fileName how its file is called; absent where it has none
 * @param fileLines how many lines the file has
 * @param linesRead how many of them were read
 * @param state what became of it so far
 * @param attempts how often it was begun
 * @param status the HTTP status the sender would have been answered with; absent until it ended
 * @param outcome the receipt or the problem, as JSON; absent until it ended, and where it was cancelled
 * @param acceptedAt when it was accepted
 * @param startedAt when it was begun first
 * @param endedAt when it ended
 */
public record JobStatus(
        UUID id,
        String actor,
        String digest,
        String command,
        String stream,
        String office,
        @Nullable String fileName,
        long fileLines,
        long linesRead,
        JobState state,
        int attempts,
        @Nullable Integer status,
        @Nullable String outcome,
        Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
