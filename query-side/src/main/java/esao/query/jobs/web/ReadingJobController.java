package esao.query.jobs.web;

import esao.kernel.provenance.Actor;
import esao.query.jobs.ReadingJobView;
import esao.query.jobs.ReadingJobs;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.ReadModelNames;
import esao.query.projection.RebuildStatus;
import esao.query.projection.Rebuilds;
import esao.query.security.ReadingRights;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells how exports and rebuilds are doing, and hands out what was exported. Who asked for an export sees it; an
 * administrator sees all, and the rebuilds, but not what was exported.
 */
@RestController
@RequestMapping("/api/reading-jobs")
class ReadingJobController {

    private static final String REBUILD = "rebuild-";
    private static final int WHOLE = 100;
    private static final String SECONDS_UNTIL_NEXT_LOOK = "1";

    private final ReadingJobs jobs;
    private final Rebuilds rebuilds;
    private final ReadModelNames names;

    ReadingJobController(ReadingJobs jobs, Rebuilds rebuilds, ReadModelNames names) {
        this.jobs = jobs;
        this.rebuilds = rebuilds;
        this.names = names;
    }

    /** Several of them. */
    record ReadingJobViews(List<ReadingJobView> items) {}

    /** Those that the reader may see, exports first. */
    @GetMapping
    ReadingJobViews readingJobs(@AuthenticationPrincipal Actor actor) {
        var rebuilding = ReadingRights.mayOperate(actor)
                ? names.values().stream().flatMap(name -> rebuild(name).stream())
                : Stream.<ReadingJobView>empty();
        return new ReadingJobViews(Stream.concat(jobs.all().stream().filter(job -> isVisible(job, actor)), rebuilding)
                .toList());
    }

    /** One of them; where it is not over, when to ask again. */
    @GetMapping("/{jobId}")
    ResponseEntity<ReadingJobView> readingJob(@PathVariable String jobId, @AuthenticationPrincipal Actor actor) {
        var job = visible(jobId, actor);
        var answer = ResponseEntity.ok();
        if (job.state() == ReadingJobView.State.RUNNING) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT_LOOK);
        }
        return answer.body(job);
    }

    /** What was exported. */
    @GetMapping("/{jobId}/result")
    ResponseEntity<Resource> readingJobResult(@PathVariable String jobId, @AuthenticationPrincipal Actor actor) {
        var job = visible(jobId, actor);
        var file = jobs.result(jobId)
                .filter(ignored -> actor.person().value().equals(job.actor()))
                .orElseThrow(() -> unknown(jobId));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("X-Position", String.valueOf(job.position()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(job.name()))
                .body(new FileSystemResource(file));
    }

    private ReadingJobView visible(String jobId, Actor actor) {
        var found = jobId.startsWith(REBUILD)
                ? Optional.of(jobId.substring(REBUILD.length()))
                        .filter(name -> ReadingRights.mayOperate(actor))
                        .flatMap(this::rebuild)
                : jobs.find(jobId).filter(job -> isVisible(job, actor));
        return found.orElseThrow(() -> unknown(jobId));
    }

    private static boolean isVisible(ReadingJobView job, Actor actor) {
        return actor.person().value().equals(job.actor()) || ReadingRights.mayOperate(actor);
    }

    private static Problem unknown(String jobId) {
        return new Problem(ProblemType.READING_JOB_NOT_FOUND, Map.of("jobId", jobId));
    }

    /** The last rebuild of a read model in this process. */
    private Optional<ReadingJobView> rebuild(String name) {
        return rebuilds.of(name)
                .map(status -> new ReadingJobView(
                        REBUILD + name,
                        ReadingJobView.Kind.REBUILD,
                        state(status.state()),
                        name,
                        null,
                        status.position(),
                        null,
                        state(status.state()) == ReadingJobView.State.DONE ? WHOLE : status.progressPercent(),
                        status.position(),
                        status.startedAt(),
                        status.endedAt(),
                        null,
                        status.state() == RebuildStatus.State.RUNNING
                                ? null
                                : status.state().name(),
                        status.error()));
    }

    private static ReadingJobView.State state(RebuildStatus.State rebuild) {
        return switch (rebuild) {
            case RUNNING -> ReadingJobView.State.RUNNING;
            case FAILED -> ReadingJobView.State.FAILED;
            case EQUAL, DIFFERENT, REPLACED -> ReadingJobView.State.DONE;
        };
    }
}
