package esao.command.budget.web;

import esao.command.budget.importing.ImportProblem;
import esao.command.budget.importing.ImportReport;
import esao.command.budget.importing.NoticeReader;
import esao.command.budget.importing.ReadNotice;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import esao.command.web.MalformedRequest;
import esao.kernel.text.Text;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in allotment notices that come as CSV files. A file is taken in whole or not at all. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/allotment-notices")
class ImportController {

    private final Desk desk;

    ImportController(Desk desk) {
        this.desk = desk;
    }

    /** The answer to a trial: as for every command, and what was found in the file. */
    record ImportTrial(boolean accepted, List<Violation> violations, ImportReport report) {}

    /**
     * Receives a notice from a file.
     *
     * @param notice what is said beside the file
     * @param file the CSV
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> receive(
            @RequestPart("notice") NoticeOfFile notice, @RequestPart("file") MultipartFile file, CommandRequest request)
            throws IOException {
        desk.requireRight(notice.withoutLines(), request);
        var read = read(file, notice);
        if (!read.isClear()) {
            return refuse(notice, read.report(), request);
        }
        var answer = desk.create(notice.with(read), request);
        return answer.getBody() instanceof Desk.Trial trial
                ? ResponseEntity.ok(new ImportTrial(trial.accepted(), trial.violations(), read.report()))
                : answer;
    }

    private static ReadNotice read(MultipartFile file, NoticeOfFile notice) throws IOException {
        var name = nameOf(file);
        try (var bytes = file.getInputStream()) {
            return NoticeReader.read(name, bytes, notice.settings());
        }
    }

    private static String nameOf(MultipartFile file) {
        try {
            return Text.line("The file's name", file.getOriginalFilename(), Text.LINE);
        } catch (IllegalArgumentException unfit) {
            throw new MalformedRequest("part:file", String.valueOf(unfit.getMessage()));
        }
    }

    private ResponseEntity<Object> refuse(NoticeOfFile notice, ImportReport report, CommandRequest request) {
        var refusal = Rejected.because(ImportProblem.IMPORT_DEFECTIVE, figures(report));
        desk.keepRefusal(notice.withoutLines(), request, refusal);
        if (request.conditions().dryRun()) {
            return ResponseEntity.ok(new ImportTrial(false, refusal.violations(), report));
        }
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(refusal, report));
    }

    /** The figures alone: the record of refused commands need not hold a list of a thousand defects. */
    private static Map<String, Object> figures(ImportReport report) {
        return Map.of(
                "rows", report.rows(),
                "rowsTaken", report.rowsTaken(),
                "rowsLeftOut", report.rowsLeftOut(),
                "rowsOfOtherYears", report.rowsOfOtherYears(),
                "totalSatang", report.totalSatang(),
                "defectCount", report.defectCount(),
                "warningCount", report.warningCount());
    }

    private static ProblemDetail problem(Rejected refusal, ImportReport report) {
        var violation = refusal.violations().getFirst();
        var problem = ProblemDetail.forStatus(violation.status());
        problem.setType(URI.create(violation.type()));
        problem.setTitle(violation.title());
        problem.setProperty("titleTh", violation.titleTh());
        violation.facts().forEach(problem::setProperty);
        if (report.expectedTotalSatang() != null) {
            problem.setProperty("expectedTotalSatang", report.expectedTotalSatang());
        }
        problem.setProperty("otherYears", report.otherYears());
        problem.setProperty("defects", report.defects());
        problem.setProperty("warnings", report.warnings());
        problem.setProperty("violations", refusal.violations());
        return problem;
    }
}
