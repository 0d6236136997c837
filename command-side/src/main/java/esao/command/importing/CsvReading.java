package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file in one pass, and names every defect it finds.
 *
 * <p>The parsed file is held once, as what it makes. At most 200,000 rows are read. Cells of more than 10,000
 * characters are defects; one of more than a million ends the reading, so that a quotation mark that is never closed
 * cannot fill the memory.
 */
final class CsvReading {

    private static final int MOST_ROWS = 200_000;

    private final ImportSettings settings;
    private final boolean obligations;
    private final RowIntake intake;
    private final Findings findings;
    private int rows;

    /**
     * Prepares it.
     *
     * @param obligations whether the rows are instalments of several years, so that each must say its year
     */
    CsvReading(ImportSettings settings, boolean obligations, RowIntake intake, Findings findings) {
        this.settings = settings;
        this.obligations = obligations;
        this.intake = intake;
        this.findings = findings;
    }

    /**
     * What became of a file.
     *
     * @param rows the number of rows in it, without the header
     * @param sha256 the digest of its bytes
     * @param used the corrections that were used
     */
    record Outcome(int rows, String sha256, List<ImportCorrection> used) {}

    /** Reads a file to its end. */
    Outcome read(FileBytes bytes) throws IOException {
        var flaw = bytes.flaw();
        if (flaw != null) {
            findings.add(Finding.of(flaw, 0, "", ""));
            return new Outcome(0, bytes.sha256Hex(), List.of());
        }
        try (var csv = new CsvRows(bytes.text(), findings)) {
            var used = read(csv);
            return new Outcome(rows, bytes.sha256Hex(), used);
        }
    }

    private List<ImportCorrection> read(CsvRows csv) throws IOException {
        var header = header(csv);
        if (header == null) {
            return List.of();
        }
        intake.begin(header);
        var settlement = new Settlement(
                new Corrections(settings.corrections(), findings),
                new RowReader(header, settings, obligations),
                header,
                intake,
                findings);
        if (readRows(csv, settlement)) {
            settlement.finish();
            intake.finish(settings.expectedTotalSatang());
        }
        return settlement.used();
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
        var header = Header.read(cells.row(), cells.texts(), settings.fund(), findings);
        if (header != null && obligations && header.position(Column.YEAR) == Header.ABSENT) {
            findings.add(Finding.of(FindingCode.YEARS_NOT_SAID, cells.row(), "", ""));
            return null;
        }
        return header;
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
}
