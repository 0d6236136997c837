package esao.query.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a statement lists: those of a period, by one of two clocks.
 *
 * @param clock the clock
 * @param from the first day, absent for the beginning
 * @param to the last day, absent for the end
 */
public record StatementPeriod(
        Clock clock, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The two clocks of a change. */
    public enum Clock {
        /** The day from which it counts. */
        EFFECTIVE,
        /** The day on which it was recorded, at the office. */
        RECORDED
    }
}
