package esao.command.importing;

import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.calendar.FiscalYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a file says beside it.
 *
 * @param year the fiscal year of the budget; rows of other years are counted and not taken
 * @param fund where the money comes from in rows that do not say it; the Thai budget CSV never says it, and means the
 *     annual appropriation where this is absent
 * @param expectedTotalSatang what the rows taken must add up to, in satang, where that is known
 * @param corrections the defects that the sender settles by name
 */
public record ImportSettings(
        FiscalYear year,
        @Nullable FundSource fund,
        @Nullable Long expectedTotalSatang,
        List<ImportCorrection> corrections) {

    public ImportSettings {
        corrections = List.copyOf(corrections);
    }

    /** Nothing said but the year. */
    public static ImportSettings of(FiscalYear year) {
        return new ImportSettings(year, null, null, List.of());
    }
}
