package planted.query.budget;

import esao.kernel.calendar.OfficeTime;
import java.time.Clock;
import java.time.LocalDate;

/** Innocent: on the query side a clock may be given. */
final class AsksTheGivenClock {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(OfficeTime.ZONE));
    }
}
