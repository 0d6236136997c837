package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.calendar.FiscalYear;
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

    /**
     * What left the year before and is not here yet, and what may leave that year when it is closed: a closed year
     * takes nothing in.
     */
    static List<String> toArrive(BudgetId budget, CarryOverBook here, YearsBeside years) {
        if (budget.year().equals(FiscalYear.FIRST)) {
            return List.of();
        }
        var before = new BudgetId(budget.office(), budget.year().plusYears(-1));
        return years.find(before).leaving().stream()
                .filter(carryOver -> !here.hasArrived(before, carryOver))
                .map(CarryOverId::value)
                .sorted()
                .toList();
    }

    /** Money leaves only for a year that takes it in, not for one that was closed before. */
    static void requireNextOpen(BudgetId budget, List<CarryOverId> leaving, YearsBeside years, Decision decision) {
        if (leaving.isEmpty() || budget.year().equals(FiscalYear.LAST)) {
            return;
        }
        var next = new BudgetId(budget.office(), budget.year().plusYears(1));
        decision.require(
                !years.find(next).isClosed(),
                BudgetProblem.NEXT_YEAR_CLOSED,
                () -> Map.of(
                        "nextBudgetId",
                        next.toString(),
                        "carryOvers",
                        leaving.stream().map(CarryOverId::value).toList()));
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
