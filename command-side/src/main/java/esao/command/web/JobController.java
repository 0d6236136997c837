package esao.command.web;

import esao.command.jobs.JobStatus;
import esao.command.jobs.JobStore;
import esao.command.problem.JobProblem;
import esao.command.problem.Rejected;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Tells what became of commands that are carried out later, cancels them and has them tried again. */
@RestController
@RequestMapping("/api/jobs")
class JobController {

    private static final int MOST = 500;
    private static final Oversight SEEING = Oversight.of("read jobs", Role.AUDITOR, Role.ADMINISTRATOR);
    private static final Oversight CANCELLING = Oversight.of("cancel jobs", Role.ADMINISTRATOR);
    private static final String SECONDS_UNTIL_NEXT_LOOK = "1";

    private final JobStore store;
    private final JobDesk desk;
    private final JsonMapper mapper;

    JobController(JobStore store, JobDesk desk, JsonMapper mapper) {
        this.store = store;
        this.desk = desk;
        this.mapper = mapper;
    }

    /** The latest jobs, newest first. */
    record JobViews(List<JobView> items) {}

    /** The latest jobs of who asks; for auditors and administrators, of everybody where they are that. */
    @GetMapping
    JobViews jobs(CommandRequest request, @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > MOST) {
            throw new MalformedRequest("query:size", "must be from 1 to " + MOST);
        }
        var asking = request.actor();
        var actor = SEEING.isOverAll(asking) ? null : asking.person().value();
        return new JobViews(store.latest(actor, SEEING.offices(asking), size).stream()
                .map(job -> JobView.of(job, mapper))
                .toList());
    }

    /** How one job is doing; where it is not over, when to ask again. */
    @GetMapping("/{jobId}")
    ResponseEntity<JobView> job(@PathVariable String jobId, CommandRequest request) {
        return answer(visible(jobId, request.actor()));
    }

    /** Cancels a job that nobody is at work on yet; its sender may, and an administrator. */
    @PostMapping("/{jobId}/cancellation")
    ResponseEntity<JobView> cancelJob(@PathVariable String jobId, CommandRequest request) {
        var job = visible(jobId, request.actor());
        if (!isSender(job, request.actor()) && !CANCELLING.isOver(request.actor(), job.office())) {
            throw refused(JobProblem.JOB_OF_OTHERS, job);
        }
        if (!store.cancel(job.id())) {
            throw refused(JobProblem.JOB_NOT_WAITING, job);
        }
        return answer(store.find(job.id()).orElseThrow());
    }

    /** Has a job tried again that was refused, failed or cancelled; only its sender may, with the rights of now. */
    @PostMapping("/{jobId}/repetition")
    ResponseEntity<JobView> repeatJob(@PathVariable String jobId, CommandRequest request) {
        var job = visible(jobId, request.actor());
        if (!isSender(job, request.actor())) {
            throw refused(JobProblem.JOB_OF_OTHERS, job);
        }
        if (!desk.repeat(job.id(), request.actor())) {
            throw refused(JobProblem.JOB_NOT_REPEATABLE, job);
        }
        return answer(store.find(job.id()).orElseThrow());
    }

    /** Others are not even told that there is such a job. */
    private JobStatus visible(String jobId, Actor actor) {
        return id(jobId)
                .flatMap(store::find)
                .filter(job -> isSender(job, actor) || SEEING.isOver(actor, job.office()))
                .orElseThrow(() -> Rejected.because(JobProblem.JOB_UNKNOWN, Map.of("jobId", jobId)));
    }

    private static Optional<UUID> id(String jobId) {
        try {
            return Optional.of(UUID.fromString(jobId));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isSender(JobStatus job, Actor actor) {
        return job.actor().equals(actor.person().value());
    }

    private static Rejected refused(JobProblem problem, JobStatus job) {
        return Rejected.because(
                problem,
                Map.of("jobId", job.id().toString(), "state", job.state().name()));
    }

    private ResponseEntity<JobView> answer(JobStatus job) {
        var answer = ResponseEntity.ok();
        if (!job.state().ended()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT_LOOK);
        }
        return answer.body(JobView.of(job, mapper));
    }
}
