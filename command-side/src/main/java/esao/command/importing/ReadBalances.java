package esao.command.importing;

import esao.kernel.budget.value.SourceFile;
import java.util.List;

/**
 * Balances of GFMIS as a file has them.
 *
 * @param report what was found in the file
 * @param balances what it says of each code; none where a defect stands against the import
 * @param source the file
 */
public record ReadBalances(BalancesReport report, List<BalanceOfFile> balances, SourceFile source) {

    public ReadBalances {
        balances = List.copyOf(balances);
    }

    /** Whether nothing stands against taking it in. */
    public boolean isClear() {
        return report.defectCount() == 0;
    }
}
