package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Plans how much of a line is to be paid in which month; a plan that is there already is replaced.
 *
 * @param months what is to be paid in each month of the fiscal year, from October to September
 */
public record SetSpendingPlan(BudgetId budgetId, Basis basis, LineCode line, List<Money> months)
        implements BudgetCommand {

    /**
     * Plans.
     *
     * @throws IllegalArgumentException if there are not twelve months
     */
    public SetSpendingPlan {
        months = List.copyOf(months);
        if (months.size() != SpendingPlanSet.MONTHS) {
            throw new IllegalArgumentException("months must hold %d amounts, from October to September, but holds %d"
                    .formatted(SpendingPlanSet.MONTHS, months.size()));
        }
    }
}
