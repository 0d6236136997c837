package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;

/** Rules that several parts of a framework share. */
final class FrameworkRules {

    private FrameworkRules() {}

    static boolean requireYear(Decision decision, Edition edition, FiscalYear year) {
        return decision.require(
                edition.covers(year),
                FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK,
                () -> Map.of(
                        "year", year.year(),
                        "firstYear", edition.years().getFirst().year(),
                        "lastYear", edition.years().getLast().year()));
    }

    static boolean requireNotTooLarge(Decision decision, Money amount) {
        return decision.require(
                Money.LARGEST_ENTRY.covers(amount),
                FrameworkProblem.AMOUNT_TOO_LARGE,
                () -> Map.of("askedSatang", amount.satang(), "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    static boolean requireItems(Decision decision, List<?> items, String field) {
        return decision.require(!items.isEmpty(), FrameworkProblem.LIST_EMPTY, () -> Map.of("field", field));
    }
}
