package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.PersonId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The budgets of the years before and after, as far as money goes from one into another. A command handler takes them
 * as a parameter; they come from the record of events, and no other aggregate is loaded for them.
 *
 * <p>What is asked of them is what cannot be undone: that a year is closed, that money left it, where that came from
 * and who asked for it. Only that nothing is to leave a year may change right afterwards; then its own close refuses.
 */
@FunctionalInterface
public interface YearsBeside {

    /** What is recorded of a budget; of one that is not there, nothing. */
    YearBeside find(BudgetId budget);

    /** The year of which the money of a carry-over was at first, however often it was carried over since. */
    default FiscalYear firstYear(BudgetId budget, CarryOverId carryOver) {
        return origin(budget, carryOver)
                .map(before -> firstYear(before.budget(), before.carryOver()))
                .orElse(budget.year());
    }

    /** Who asked for it in the years before. */
    default Set<PersonId> requesters(BudgetId budget, CarryOverId carryOver) {
        var requesters = new HashSet<PersonId>();
        for (var origin = origin(budget, carryOver); origin.isPresent(); origin = origin.flatMap(this::before)) {
            var before = origin.orElseThrow();
            find(before.budget()).requester(before.carryOver()).ifPresent(requesters::add);
        }
        return requesters;
    }

    private Optional<CarryOverOrigin> origin(BudgetId budget, CarryOverId carryOver) {
        return find(budget).origin(carryOver);
    }

    private Optional<CarryOverOrigin> before(CarryOverOrigin origin) {
        return origin(origin.budget(), origin.carryOver());
    }
}
