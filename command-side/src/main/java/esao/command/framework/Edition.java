package esao.command.framework;

import esao.kernel.calendar.FiscalYear;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One edition of a framework.
 *
 * @param baseYear the year it is made in
 * @param first whether there is none before it
 * @param complete whether it is final
 */
record Edition(FiscalYear baseYear, boolean first, boolean complete) {

    private static final int OUT_YEARS = 3;

    /** The last base year that has three years after it. */
    static final FiscalYear LAST_BASE_YEAR = FiscalYear.LAST.plusYears(-OUT_YEARS);

    /** The three years it is for. */
    List<FiscalYear> years() {
        return IntStream.rangeClosed(1, OUT_YEARS).mapToObj(baseYear::plusYears).toList();
    }

    boolean covers(FiscalYear year) {
        return years().contains(year);
    }

    /** Whether the edition before had that year, too, so that a difference is to be explained. */
    boolean continues(FiscalYear year) {
        return !first && covers(year) && !year.equals(baseYear.plusYears(OUT_YEARS));
    }

    Edition next() {
        return new Edition(baseYear.plusYears(1), false, false);
    }

    Edition completed() {
        return new Edition(baseYear, first, true);
    }
}
