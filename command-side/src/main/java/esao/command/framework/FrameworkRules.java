package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules that several parts of a framework share. */
final class FrameworkRules {

    private FrameworkRules() {}

    /** An edition has three years, all of which have a name. */
    static boolean requireRoom(Decision decision, FiscalYear baseYear) {
        return decision.require(
                baseYear.compareTo(Edition.LAST_BASE_YEAR) <= 0,
                FrameworkProblem.BASE_YEAR_TOO_LATE,
                () -> Map.of(
                        "field", "baseYear", "askedYear", baseYear.year(), "lastYear", Edition.LAST_BASE_YEAR.year()));
    }

    /**
     * A year is one of the edition's three.
     *
     * @param item says of which item the year is
     */
    static boolean requireYear(Decision decision, Edition edition, FiscalYear year, Map<String, Object> item) {
        return decision.require(
                edition.covers(year),
                FrameworkProblem.YEAR_OUTSIDE_FRAMEWORK,
                () -> with(
                        item,
                        Map.of(
                                "year", year.year(),
                                "firstYear", edition.years().getFirst().year(),
                                "lastYear", edition.years().getLast().year())));
    }

    /**
     * An amount is one that an entry may carry.
     *
     * @param item says which amount it is
     */
    static boolean requireNotTooLarge(Decision decision, Money amount, Map<String, Object> item) {
        return decision.require(
                Money.LARGEST_ENTRY.covers(amount),
                FrameworkProblem.AMOUNT_TOO_LARGE,
                () -> with(
                        item, Map.of("askedSatang", amount.satang(), "largestSatang", Money.LARGEST_ENTRY.satang())));
    }

    /** An item, and what is to be said of it. */
    static Map<String, Object> with(Map<String, Object> item, Map<String, Object> facts) {
        var all = new TreeMap<>(item);
        all.putAll(facts);
        return all;
    }

    static boolean requireItems(Decision decision, List<?> items, String field) {
        return decision.require(!items.isEmpty(), FrameworkProblem.LIST_EMPTY, () -> Map.of("field", field));
    }
}
