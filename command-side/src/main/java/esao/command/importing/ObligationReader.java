package esao.command.importing;

import esao.kernel.budget.value.SourceFile;
import esao.kernel.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads obligations over several years from a CSV file: every row that is marked as part of one, of any year. */
public final class ObligationReader {

    private ObligationReader() {}

    /**
     * Reads a file to its end.
     *
     * @param fileName how the file is called
     * @throws IllegalArgumentException if the file's name cannot be kept: it is empty, very long or unprintable
     * @throws IOException if the file cannot be read from where it is
     */
    public static ReadObligations read(String fileName, InputStream file, ImportSettings settings) throws IOException {
        Text.line("file name", fileName, Text.LINE);
        var findings = new Findings();
        var intake = new ObligationIntake(findings);
        var read = new CsvReading(settings, true, intake, findings).read(FileBytes.of(file));
        var report = intake.report(read.rows(), settings.expectedTotalSatang());
        var source = new SourceFile(fileName, read.sha256(), read.rows(), 0);
        return findings.defectCount() == 0
                ? new ReadObligations(report, intake.obligations(), source, read.used())
                : new ReadObligations(report, List.of(), source, List.of());
    }
}
