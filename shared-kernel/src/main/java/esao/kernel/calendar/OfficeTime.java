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

    /** The first instant of a day at the office. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
