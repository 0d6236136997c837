package esao.command.budget.importing;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an allotment notice from a CSV file, in one pass, and names every defect it finds.
 *
 * <p>The parsed file is held once, as the lines it makes. At most 200,000 rows are read. Cells of more than 10,000
 * characters are defects; one of more than a million ends the reading, so that a quotation mark that is never closed
 * cannot fill the memory.
 */
public final class NoticeReader {

    private static final int MOST_ROWS = 200_000;

    private final ImportSettings settings;
    private final Findings findings = new Findings();
    private int rows;

    private NoticeReader(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads a file to its end.
     *
     * @param fileName how the file is called
     * @throws IllegalArgumentException if the file's name cannot be kept: it is empty, very long or unprintable
     * @throws IOException if the file cannot be read from where it is
     */
    public static ReadNotice read(String fileName, InputStream file, ImportSettings settings) throws IOException {
        Text.line("file name", fileName, Text.LINE);
        return new NoticeReader(settings).read(fileName, FileBytes.of(file));
    }

    private ReadNotice read(String fileName, FileBytes bytes) throws IOException {
        var flaw = bytes.flaw();
        if (flaw != null) {
            findings.add(Finding.of(flaw, 0, "", ""));
            return result(fileName, bytes, nothing(), List.of());
        }
        try (var csv = new CsvRows(bytes.text(), findings)) {
            var header = header(csv);
            if (header == null) {
                return result(fileName, bytes, nothing(), List.of());
            }
            var intake = new Intake(settings.year(), header.heading(Column.LINE), findings);
            var settlement = new Settlement(
                    new Corrections(settings.corrections(), findings),
                    new RowReader(header, settings),
                    header,
                    intake,
                    findings);
            if (readRows(csv, settlement)) {
                settlement.finish();
                intake.finish(settings.expectedTotalSatang());
            }
            return result(fileName, bytes, intake, settlement.used());
        }
    }

    private @Nullable Header header(CsvRows csv) throws IOException {
        var cells = csv.next();
        if (cells == null) {
            if (!csv.areBroken()) {
                findings.add(Finding.of(FindingCode.FILE_EMPTY, 0, "", ""));
            }
            return null;
        }
        if (!cells.texts().stream().allMatch(RowReader::isText)) {
            findings.add(Finding.of(FindingCode.FILE_NOT_UTF8_TEXT, 0, "", ""));
            return null;
        }
        return Header.read(cells.row(), cells.texts(), settings.fund(), findings);
    }

    /** Reads the rows under the header; says whether it came to the end of the file. */
    private boolean readRows(CsvRows csv, Settlement settlement) throws IOException {
        for (var cells = csv.next(); cells != null; cells = csv.next()) {
            if (rows == MOST_ROWS) {
                findings.add(Finding.of(FindingCode.ROWS_TOO_MANY, cells.row(), "", ""));
                return false;
            }
            rows++;
            settlement.take(cells);
        }
        return !csv.areBroken();
    }

    private ReadNotice result(String fileName, FileBytes bytes, Intake intake, List<ImportCorrection> used)
            throws IOException {
        var rowsOfOtherYears = intake.otherYears().stream()
                .mapToInt(ImportReport.YearShare::rows)
                .sum();
        var report = new ImportReport(
                rows,
                intake.taken(),
                intake.leftOut(),
                rowsOfOtherYears,
                intake.otherYears(),
                intake.totalSatang(),
                settings.expectedTotalSatang(),
                findings.defectCount(),
                findings.defects(),
                findings.warningCount(),
                findings.warnings());
        var source = new SourceFile(fileName, bytes.sha256Hex(), rows, rowsOfOtherYears);
        return findings.defectCount() == 0
                ? new ReadNotice(report, intake.lines(), source, used)
                : new ReadNotice(report, List.of(), source, List.of());
    }

    private Intake nothing() {
        return new Intake(settings.year(), "", findings);
    }
}
