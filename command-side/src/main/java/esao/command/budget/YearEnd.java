package esao.command.budget;

import esao.command.problem.Decision;
import java.util.List;
import java.util.Map;

/** What holds of the close of a year, and after it. */
final class YearEnd {

    private YearEnd() {}

    /** A year is closed when nothing of it is open. */
    static void requireNothingOpen(Map<String, List<String>> items, Decision decision) {
        decision.require(
                items.values().stream().allMatch(List::isEmpty),
                BudgetProblem.OPEN_ITEMS_REMAIN,
                () -> Map.<String, Object>copyOf(items));
    }

    /** More is spent of a year only while it is open. */
    static void requireNoMoreSpent(boolean closed, RecordCorrection correction, Decision decision) {
        decision.require(
                !closed || correction.from().amount().covers(correction.to().amount()),
                BudgetProblem.YEAR_CLOSED,
                () -> Map.of(
                        "budgetId", correction.budgetId().toString(),
                        "fromSatang", correction.from().amount().satang(),
                        "toSatang", correction.to().amount().satang()));
    }
}
