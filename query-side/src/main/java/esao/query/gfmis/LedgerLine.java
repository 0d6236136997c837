package esao.query.gfmis;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A line in our books as of the day of a statement. Amounts in satang.
 *
 * @param line the line's code
 * @param name the line's name
 * @param appropriated whether its money is the annual appropriation, which GFMIS keeps by code
 * @param figures what counted on that day
 * @param reserved what of it was set aside
 * @param notified what notices gave it by that day
 * @param later what entries that count from later days change, by day
 */
record LedgerLine(
        String line,
        String name,
        boolean appropriated,
        TieFigures figures,
        long reserved,
        long notified,
        NavigableMap<LocalDate, TieFigures> later) {

    /** Nothing yet, to add lines to. */
    static LedgerLine nothing() {
        return new LedgerLine("", "", false, TieFigures.NOTHING, 0, 0, new TreeMap<>());
    }

    LedgerLine plus(LedgerLine other) {
        var both = new TreeMap<>(later);
        other.later.forEach((day, change) -> both.merge(day, change, TieFigures::plus));
        return new LedgerLine(
                line,
                name,
                appropriated || other.appropriated,
                figures.plus(other.figures),
                Math.addExact(reserved, other.reserved),
                Math.addExact(notified, other.notified),
                both);
    }
}
