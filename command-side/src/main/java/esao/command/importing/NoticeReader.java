package esao.command.importing;

import esao.kernel.budget.value.SourceFile;
import esao.kernel.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads an allotment notice from a CSV file: the rows of one fiscal year. */
public final class NoticeReader {

    private NoticeReader() {}

    /**
     * Reads a file to its end.
     *
     * @param fileName how the file is called
     * @throws IllegalArgumentException if the file's name cannot be kept: it is empty, very long or unprintable
     * @throws IOException if the file cannot be read from where it is
     */
    public static ReadNotice read(String fileName, InputStream file, ImportSettings settings) throws IOException {
        Text.line("file name", fileName, Text.LINE);
        var findings = new Findings();
        var intake = new Intake(settings.year(), findings);
        var read = new CsvReading(settings, false, intake, findings).read(FileBytes.of(file));
        var rowsOfOtherYears =
                intake.otherYears().stream().mapToInt(YearShare::rows).sum();
        var report = new ImportReport(
                read.rows(),
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
        var source = new SourceFile(fileName, read.sha256(), read.rows(), rowsOfOtherYears);
        return findings.defectCount() == 0
                ? new ReadNotice(report, intake.lines(), source, read.used())
                : new ReadNotice(report, List.of(), source, List.of());
    }
}
