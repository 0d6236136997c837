package esao.command.web;

import esao.command.jobs.JobState;
import esao.command.jobs.JobStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a job is doing.
 *
 * @param id the job
 * @param state what became of it so far
 * @param actor who sent the command
 * @param command the command's name
 * @param stream of which stream it is asked
 * @param office whose it is
 * @param fileName how its file is called; absent where it has none
 * @param linesRead how many lines of the file were read
 * @param lines how many lines it has
 * @param attempts how often it was begun
 * @param acceptedAt when it was accepted
 * @param startedAt when it was begun first
 * @param endedAt when it ended
 * @param status the HTTP status the sender would have been answered with; absent until it ended
 * @param result the receipt, where the command was taken
 * @param problem the problem, with every rule broken or every defect of the file, where it was not
 */
record JobView(
        String id,
        JobState state,
        String actor,
        String command,
        String stream,
        String office,
        @Nullable String fileName,
        long linesRead,
        long lines,
        int attempts,
        Instant acceptedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer status,
        @Nullable JsonNode result,
        @Nullable JsonNode problem) {

    static JobView of(JobStatus job, JsonMapper mapper) {
        var outcome = job.outcome() == null ? null : mapper.readTree(job.outcome());
        var taken = job.state() == JobState.TAKEN;
        return new JobView(
                job.id().toString(),
                job.state(),
                job.actor(),
                job.command(),
                job.stream(),
                job.office(),
                job.fileName(),
                job.linesRead(),
                job.fileLines(),
                job.attempts(),
                job.acceptedAt(),
                job.startedAt(),
                job.endedAt(),
                job.status(),
                taken ? outcome : null,
                taken ? null : outcome);
    }
}
