package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.SourceFile;
import java.util.List;

/**
 * What became of a file of obligations.
 *
 * @param report what was found in it
 * @param obligations those it holds; empty where a defect stands against the import
 * @param source what the file was
 * @param corrections the corrections that were used
 */
public record ReadObligations(
        ObligationReport report,
        List<ObligationOfFile> obligations,
        SourceFile source,
        List<ImportCorrection> corrections) {

    public ReadObligations {
        obligations = List.copyOf(obligations);
        corrections = List.copyOf(corrections);
    }

    /** Whether nothing stands against the import. */
    public boolean isClear() {
        return report.defectCount() == 0;
    }
}
