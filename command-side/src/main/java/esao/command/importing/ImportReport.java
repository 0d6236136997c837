package esao.command.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param rows the rows in it, without the header and without blank ones
 * @param rowsTaken the rows of the budget's fiscal year that have no defect, or none that is not settled
 * @param rowsLeftOut the rows that a correction left out
 * @param rowsOfOtherYears the rows of other fiscal years, which are not taken
 * @param otherYears those rows by year, the earliest first
 * @param totalSatang the money of the rows taken, in satang
 * @param expectedTotalSatang what the sender expected it to be, in satang, where that was said
 * @param defectCount how many defects stand against the import; it is taken in only where there are none
 * @param defects the defects, in the order of the rows; at most 1,000 of them, or fewer where their texts are long
 * @param warningCount how often something looked odd that does not stand against the import
 * @param warnings what looked odd, each text once; limited as the defects are
 */
public record ImportReport(
        int rows,
        int rowsTaken,
        int rowsLeftOut,
        int rowsOfOtherYears,
        List<YearShare> otherYears,
        long totalSatang,
        @Nullable Long expectedTotalSatang,
        int defectCount,
        List<Finding> defects,
        int warningCount,
        List<Finding> warnings)
        implements FileReport {

    public ImportReport {
        otherYears = List.copyOf(otherYears);
        defects = List.copyOf(defects);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "rows", rows,
                "rowsTaken", rowsTaken,
                "rowsLeftOut", rowsLeftOut,
                "rowsOfOtherYears", rowsOfOtherYears,
                "totalSatang", totalSatang,
                "defectCount", defectCount,
                "warningCount", warningCount);
    }

    @Override
    public Map<String, Object> lists() {
        return Map.of("otherYears", otherYears, "defects", defects, "warnings", warnings);
    }
}
