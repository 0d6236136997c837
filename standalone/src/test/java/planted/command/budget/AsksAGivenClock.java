package planted.command.budget;

import java.time.Clock;
import java.time.Instant;

final class AsksAGivenClock {

    Instant now(Clock clock) {
        return clock.instant();
    }
}
