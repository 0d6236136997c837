package esao.kernel.framework;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.calendar.FiscalYear;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Obligations were taken in from a file. They follow, each in an {@link ObligationRecorded} of the same command.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param source the file they were read from
 * @param obligationCount how many follow
 * @param corrections the defects of that file that were settled by name
 */
@Revision("1")
public record ObligationsImported(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        SourceFile source,
        int obligationCount,
        List<ImportCorrection> corrections)
        implements FrameworkEvent {
    public ObligationsImported {
        corrections = List.copyOf(corrections);
    }
}
