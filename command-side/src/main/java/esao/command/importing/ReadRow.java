package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row by itself, before it is compared with the others.
 *
 * @param number the number of the row, counting the header as row 1
 * @param findings what is wrong with it
 * @param obliged whether it is part of an obligation over several years, where that was asked
 * @param year the fiscal year it belongs to; absent where that cannot be read
 * @param code the code of its line; absent where that cannot be read
 * @param amount its money; absent where that cannot be read
 * @param line the line it makes; absent where a defect stands against it
 */
record ReadRow(
        int number,
        List<Finding> findings,
        boolean obliged,
        @Nullable FiscalYear year,
        @Nullable LineCode code,
        @Nullable Money amount,
        @Nullable NoticeLine line) {}
