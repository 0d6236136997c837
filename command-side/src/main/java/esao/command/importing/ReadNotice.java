package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SourceFile;
import java.util.List;

/**
 * What became of a file.
 *
 * @param report what was found in it
 * @param lines the lines of a notice; empty where a defect stands against the import
 * @param source what the file was
 * @param corrections the corrections that were used
 */
public record ReadNotice(
        ImportReport report, List<NoticeLine> lines, SourceFile source, List<ImportCorrection> corrections) {

    public ReadNotice {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
    }

    /** Whether nothing stands against the import. */
    public boolean isClear() {
        return report.defectCount() == 0;
    }
}
