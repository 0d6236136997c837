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
import java.util.function.Function;
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

    FileDesk(Desk desk) {
        this.desk = desk;
    }

    /** The answer to a trial: as for every command, and what was found in the file. */
    record FileTrial(boolean accepted, List<Violation> violations, FileReport report) {}

    /** Reads a file of some kind. */
    @FunctionalInterface
    public interface FileReader<R> {

        /** Reads a file, which has a name that can be kept, to its end. */
        R read(String name, InputStream file) throws IOException;
    }

    /**
     * What was read from a file.
     *
     * @param report what was found in it
     * @param clear whether nothing stands against taking it in
     * @param content what it holds
     */
    public record Found<R>(FileReport report, boolean clear, R content) {}

    /**
     * Reads a file and sends the command it makes.
     *
     * @param empty the command before the file is read, to see who may send it, and for the record of refusals
     * @throws IOException if the file cannot be read from where it is
     */
    public <R> ResponseEntity<Object> create(
            Command empty,
            MultipartFile file,
            FileReader<Found<R>> reader,
            Function<R, Command> command,
            CommandRequest request)
            throws IOException {
        desk.requireRight(empty, request);
        var found = read(file, reader);
        if (!found.clear()) {
            return refuse(empty, found.report(), request);
        }
        var answer = desk.create(command.apply(found.content()), request);
        return answer.getBody() instanceof Desk.Trial trial
                ? ResponseEntity.ok(new FileTrial(trial.accepted(), trial.violations(), found.report()))
                : answer;
    }

    private static <R> R read(MultipartFile file, FileReader<R> reader) throws IOException {
        var name = nameOf(file);
        try (var bytes = file.getInputStream()) {
            return reader.read(name, bytes);
        }
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
