package esao.command.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file with balances of GFMIS.
 *
 * @param rows the rows under the header, without blank ones and rows of totals
 * @param rowsTaken those that have no defect
 * @param totalSatang the net budgets of the rows taken, in satang
 * @param orderedSatang what of it is ordered
 * @param disbursedSatang what of it is paid
 * @param remainingSatang what of it is neither
 * @param expectedTotalSatang what the sender expected the net budgets to be, in satang, where that was said
 * @param defectCount how many defects stand against the import; it is taken in only where there are none
 * @param defects the defects, in the order of the rows; at most 1,000 of them, or fewer where their texts are long
 * @param warningCount how often something looked odd that does not stand against the import
 * @param warnings what looked odd, each text once; limited as the defects are
 */
public record BalancesReport(
        int rows,
        int rowsTaken,
        long totalSatang,
        long orderedSatang,
        long disbursedSatang,
        long remainingSatang,
        @Nullable Long expectedTotalSatang,
        int defectCount,
        List<Finding> defects,
        int warningCount,
        List<Finding> warnings)
        implements FileReport {

    public BalancesReport {
        defects = List.copyOf(defects);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Map<String, Object> figures() {
        return Map.of(
                "rows", rows,
                "rowsTaken", rowsTaken,
                "totalSatang", totalSatang,
                "orderedSatang", orderedSatang,
                "disbursedSatang", disbursedSatang,
                "remainingSatang", remainingSatang,
                "defectCount", defectCount,
                "warningCount", warningCount);
    }

    @Override
    public Map<String, Object> lists() {
        return Map.of("defects", defects, "warnings", warnings);
    }
}
