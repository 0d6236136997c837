package esao.query.budget;

import java.util.List;

/**
 * A budget at a glance.
 *
 * @param budget the budget with the sums of all its lines
 * @param byFundAndCategory the same sums, by fund and category
 */
public record BudgetSummaryView(BudgetView budget, List<FundSummaryView> byFundAndCategory) {

    public BudgetSummaryView {
        byFundAndCategory = List.copyOf(byFundAndCategory);
    }
}
