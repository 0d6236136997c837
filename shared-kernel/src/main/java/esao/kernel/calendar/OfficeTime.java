package esao.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the office's wall: the only place that names a time zone. */
public final class OfficeTime {

    /** Asia/Bangkok, UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private OfficeTime() {}

    /** The office's calendar date at an instant. */
    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * Accepts a date on which something at the office can have happened or may fall due: a day of a fiscal year that
     * {@link FiscalYear} accepts. A Buddhist-Era year written where the ISO year belongs is refused by that, and so is
     * a date no database can hold.
     *
     * @param field the name of the field, for the message
     * @return {@code day}, unchanged
     * @throws IllegalArgumentException if it is any other day
     */
    public static LocalDate requireDay(String field, LocalDate day) {
        if (day.isBefore(FiscalYear.FIRST.firstDay()) || day.isAfter(FiscalYear.LAST.lastDay())) {
            throw new IllegalArgumentException("%s must be a date of the years %d to %d (ISO, not Buddhist Era), not %s"
                    .formatted(
                            field,
                            FiscalYear.FIRST.firstDay().getYear(),
                            FiscalYear.LAST.lastDay().getYear(),
                            day));
        }
        return day;
    }

    /** The first instant of a day at the office. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
