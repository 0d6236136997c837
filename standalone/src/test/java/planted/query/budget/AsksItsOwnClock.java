package planted.query.budget;

import java.time.Clock;
import java.time.Instant;

final class AsksItsOwnClock {

    Instant now() {
        return Clock.systemUTC().instant();
    }
}
