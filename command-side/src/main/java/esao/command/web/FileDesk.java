package esao.command.web;

import esao.command.importing.FileReport;
import esao.command.importing.ImportProblem;
import esao.command.messaging.Command;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.kernel.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in commands whose items come as a file. A file is taken in whole or not at all. */
@Component
public class FileDesk {

    private final Desk desk;
    private final JobDesk jobs;

    FileDesk(Desk desk, JobDesk jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /** The answer to a trial: as for every command, and what was found in the file. */
    record FileTrial(boolean accepted, List<Violation> violations, FileReport report) {}

    /**
     * Reads a file and sends the command it makes, or has that done later.
     *
     * @param said what is said beside the file
     * @throws IOException if the file cannot be read from where it is
     */
    public <S, R> ResponseEntity<Object> create(FileKind<S, R> kind, S said, MultipartFile file, CommandRequest request)
            throws IOException {
        var empty = kind.empty(said);
        desk.requireRight(empty, request);
        var name = nameOf(file);
        var deferral = request.later();
        if (deferral != null) {
            return jobs.accept(empty, JobDesk.fileOf(kind.name(), said, name, file), true, request, deferral);
        }
        try (var bytes = file.getInputStream()) {
            return read(kind, said, name, bytes, request);
        }
    }

    /** Reads a file and sends the command it makes, now. */
    <S, R> ResponseEntity<Object> read(
            FileKind<S, R> kind, S said, String name, InputStream bytes, CommandRequest request) throws IOException {
        var found = kind.read(said, name, bytes);
        if (!found.clear()) {
            return refuse(kind.empty(said), found.report(), request);
        }
        var answer = desk.create(kind.command(said, found.content()), request);
        return answer.getBody() instanceof Desk.Trial trial
                ? ResponseEntity.ok(new FileTrial(trial.accepted(), trial.violations(), found.report()))
                : answer;
    }

    private static String nameOf(MultipartFile file) {
        try {
            return Text.line("The file's name", file.getOriginalFilename(), Text.LINE);
        } catch (IllegalArgumentException unfit) {
            throw new MalformedRequest("part:file", String.valueOf(unfit.getMessage()));
        }
    }

    private ResponseEntity<Object> refuse(Command empty, FileReport report, CommandRequest request) {
        var refusal = Rejected.because(ImportProblem.IMPORT_DEFECTIVE, report.figures());
        desk.keepRefusal(empty, request, refusal);
        if (request.conditions().dryRun()) {
            return ResponseEntity.ok(new FileTrial(false, refusal.violations(), report));
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(refusal, report));
    }

    private static ProblemDetail problem(Rejected refusal, FileReport report) {
        var violation = refusal.violations().getFirst();
        var problem = ProblemDetail.forStatus(violation.status());
        problem.setType(URI.create(violation.type()));
        problem.setTitle(violation.title());
        problem.setProperty("titleTh", violation.titleTh());
        violation.facts().forEach(problem::setProperty);
        if (report.expectedTotalSatang() != null) {
            problem.setProperty("expectedTotalSatang", report.expectedTotalSatang());
        }
        report.lists().forEach(problem::setProperty);
        problem.setProperty("violations", refusal.violations());
        return problem;
    }
}
