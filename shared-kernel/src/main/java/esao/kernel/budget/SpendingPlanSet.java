package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * It was planned, for the first time or anew, how much of a line is to be paid in which month.
 *
 * @param line the line
 * @param months what is to be paid in each month of the fiscal year, from October to September
 */
@Revision("1")
public record SpendingPlanSet(BudgetId budgetId, LineCode line, List<Money> months) implements BudgetEvent {

    /** The months of a year. */
    public static final int MONTHS = 12;

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if there are not twelve months
     */
    public SpendingPlanSet {
        months = List.copyOf(months);
        if (months.size() != MONTHS) {
            throw new IllegalArgumentException(
                    "months must hold %d amounts, but holds %d".formatted(MONTHS, months.size()));
        }
    }
}
