package planted.kernel.budget;

import esao.kernel.calendar.OfficeTime;
import java.time.LocalDate;

final class AsksTheClock {

    LocalDate today() {
        return LocalDate.now(OfficeTime.ZONE);
    }
}
