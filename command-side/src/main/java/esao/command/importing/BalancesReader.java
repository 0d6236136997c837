package esao.command.importing;

import esao.kernel.budget.value.SourceFile;
import esao.kernel.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads balances of GFMIS by budget code from a CSV file: one pass, every defect named by row and column.
 *
 * <p>Another system's figures are not corrected here: a file with a defect is to be exported anew.
 */
public final class BalancesReader {

    /** So many rows may stand above the header, with the title of the report. */
    private static final int MOST_TITLES = 20;

    private static final int MOST_ROWS = 10_000;

    private BalancesReader() {}

    /**
     * Reads a file to its end.
     *
     * @param fileName how the file is called
     * @param expectedTotalSatang what the net budgets must add up to, in satang, where that is known
     * @throws IllegalArgumentException if the file's name cannot be kept: it is empty, very long or unprintable
     * @throws IOException if the file cannot be read from where it is
     */
    public static ReadBalances read(String fileName, InputStream file, @Nullable Long expectedTotalSatang)
            throws IOException {
        Text.line("file name", fileName, Text.LINE);
        var findings = new Findings();
        var bytes = FileBytes.of(file);
        var intake = new BalanceIntake(findings);
        var sha256 = read(bytes, intake, findings, expectedTotalSatang);
        var source = new SourceFile(fileName, sha256, intake.rows(), 0);
        return findings.defectCount() == 0
                ? new ReadBalances(intake.report(expectedTotalSatang), intake.balances(), source)
                : new ReadBalances(intake.report(expectedTotalSatang), List.of(), source);
    }

    /** Reads the rows, and gives the digest of all bytes. */
    private static String read(
            FileBytes bytes, BalanceIntake intake, Findings findings, @Nullable Long expectedTotalSatang)
            throws IOException {
        var flaw = bytes.flaw();
        if (flaw != null) {
            findings.add(Finding.of(flaw, 0, "", ""));
            return bytes.sha256Hex();
        }
        try (var csv = new CsvRows(bytes.text(), findings)) {
            if (read(csv, intake, findings)) {
                intake.finish(expectedTotalSatang);
            }
            return bytes.sha256Hex();
        }
    }

    /** Whether it came to the end of the file. */
    private static boolean read(CsvRows csv, BalanceIntake intake, Findings findings) throws IOException {
        var header = header(csv, findings);
        if (header == null) {
            return false;
        }
        for (var cells = csv.next(); cells != null; cells = csv.next()) {
            if (intake.rows() == MOST_ROWS) {
                findings.add(Finding.of(FindingCode.BALANCES_TOO_MANY, cells.row(), "", ""));
                return false;
            }
            intake.take(cells, header);
        }
        return !csv.areBroken();
    }

    private static @Nullable BalancesHeader header(CsvRows csv, Findings findings) throws IOException {
        var first = csv.next();
        if (first == null) {
            if (!csv.areBroken()) {
                findings.add(Finding.of(FindingCode.FILE_EMPTY, 0, "", ""));
            }
            return null;
        }
        var cells = first;
        for (var titles = 0; cells != null && titles <= MOST_TITLES; titles++) {
            if (!cells.texts().stream().allMatch(RowReader::isText)) {
                findings.add(Finding.of(FindingCode.FILE_NOT_UTF8_TEXT, 0, "", ""));
                return null;
            }
            if (BalancesHeader.isIn(cells)) {
                return BalancesHeader.read(cells, findings);
            }
            cells = csv.next();
        }
        if (!csv.areBroken()) {
            findings.add(Finding.of(
                    FindingCode.HEADER_UNKNOWN,
                    first.row(),
                    "",
                    BalancesHeader.shorten(String.join(",", first.texts()))));
        }
        return null;
    }
}
