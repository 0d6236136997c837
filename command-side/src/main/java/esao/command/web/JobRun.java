package esao.command.web;

import esao.command.jobs.Job;
import esao.command.jobs.JobState;
import esao.command.jobs.JobWork;
import esao.command.messaging.Command;
import esao.command.messaging.Conditions;
import esao.command.security.Rights;
import esao.command.store.LogBusy;
import esao.command.store.UnknownOutcome;
import esao.kernel.provenance.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out what was accepted before: the same body, by the same person with the rights of the moment of acceptance
 * or of the latest repetition, under the same key, on the same way as everything that is carried out at once.
 */
@Component
class JobRun implements JobWork {

    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private final Desk desk;
    private final FileDesk files;
    private final Rights rights;
    private final ProblemAdvice problems;
    private final JsonMapper mapper;
    private final Map<String, FileKind<?, ?>> kinds;

    JobRun(
            Desk desk,
            FileDesk files,
            Rights rights,
            ProblemAdvice problems,
            JsonMapper mapper,
            ObjectProvider<FileKind<?, ?>> kinds) {
        this.desk = desk;
        this.files = files;
        this.rights = rights;
        this.problems = problems;
        this.mapper = mapper;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(FileKind::name, kind -> kind));
    }

    @Override
    public Ending carryOut(Job job, InputStream file) {
        var kind = job.stream().substring(0, job.stream().indexOf('-'));
        try {
            return ending(answer(job, file));
        } catch (LogBusy | UnknownOutcome later) {
            return Ending.again();
        } catch (RuntimeException failure) {
            return ProblemAdvice.isOutage(failure) ? Ending.again() : ending(problems.answerOf(failure, kind));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private ResponseEntity<?> answer(Job job, InputStream file) throws IOException {
        var request = new CommandRequest(
                Actor.fromClaims(mapper.readValue(job.claims(), CLAIMS)),
                new Conditions(job.key(), job.expectedVersion(), false),
                null);
        var fileKind = job.fileKind();
        if (fileKind != null) {
            return read(kindOf(fileKind), job, file, request);
        }
        var command = (Command) mapper.readValue(job.payload(), rights.commandNamed(job.command()));
        return job.creates() ? desk.create(command, request) : desk.change(command, request);
    }

    private FileKind<?, ?> kindOf(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("Nobody reads files of the kind " + name);
        }
        return kind;
    }

    private <S, R> ResponseEntity<Object> read(FileKind<S, R> kind, Job job, InputStream file, CommandRequest request)
            throws IOException {
        var said = mapper.readValue(job.payload(), kind.said());
        desk.requireRight(kind.empty(said), request);
        return files.read(kind, said, String.valueOf(job.fileName()), file, request);
    }

    private Ending ending(ResponseEntity<?> answer) {
        var status = answer.getStatusCode();
        return new Ending(state(status), status.value(), mapper.writeValueAsString(written(answer.getBody())));
    }

    private static JobState state(HttpStatusCode status) {
        if (status.is2xxSuccessful()) {
            return JobState.TAKEN;
        }
        return status.is4xxClientError() ? JobState.REFUSED : JobState.FAILED;
    }

    /** A problem is written flat, as it would have been answered. */
    private static @Nullable Object written(@Nullable Object body) {
        if (!(body instanceof ProblemDetail problem)) {
            return body;
        }
        var members = new LinkedHashMap<String, @Nullable Object>();
        if (problem.getType() != null) {
            members.put("type", problem.getType().toString());
        }
        members.put("title", problem.getTitle());
        members.put("status", problem.getStatus());
        if (problem.getDetail() != null) {
            members.put("detail", problem.getDetail());
        }
        if (problem.getProperties() != null) {
            members.putAll(problem.getProperties());
        }
        return members;
    }
}
