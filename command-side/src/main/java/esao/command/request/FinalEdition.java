package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.money.Money;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * What a request must know of a final edition of the framework.
 *
 * @param baseYear the year it was made in; it is for the three years after
 * @param hash the digest of all its figures
 * @param ceilings the ceilings by year and category, those of years before it among them
 */
public record FinalEdition(
        FiscalYear baseYear, ContentHash hash, Map<FiscalYear, Map<ExpenditureCategory, Money>> ceilings) {

    private static final int OUT_YEARS = 3;

    public FinalEdition {
        ceilings = Map.copyOf(ceilings);
    }

    /** Reads an edition from the events of its framework, in their order; nothing where it is not final. */
    public static Optional<FinalEdition> of(Iterator<FrameworkEvent> events, FiscalYear baseYear) {
        var ceilings = new HashMap<FiscalYear, Map<ExpenditureCategory, Money>>();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof CeilingSet set) {
                ceilings.computeIfAbsent(set.year(), ignored -> new HashMap<>()).put(set.category(), set.amount());
            } else if (event instanceof FrameworkFinalised ended
                    && ended.baseYear().equals(baseYear)) {
                return Optional.of(new FinalEdition(baseYear, ended.hash(), ceilings));
            }
        }
        return Optional.empty();
    }

    /** Whether it is for that year. */
    boolean covers(FiscalYear year) {
        return year.compareTo(baseYear) > 0 && year.year() <= baseYear.year() + OUT_YEARS;
    }

    /** The ceiling of a category in a year; nothing may be spent where none was set. */
    Money ceiling(FiscalYear year, ExpenditureCategory category) {
        return ceilings.getOrDefault(year, Map.of()).getOrDefault(category, Money.ZERO);
    }
}
