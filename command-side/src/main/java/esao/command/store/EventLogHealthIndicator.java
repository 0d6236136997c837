package esao.command.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while nothing can be recorded. */
final class EventLogHealthIndicator implements HealthIndicator {

    private final LogWriter writer;

    EventLogHealthIndicator(LogWriter writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        var outage = writer.outage();
        var health = writer.isAlive() && outage == null ? Health.up() : Health.down();
        health.withDetail("waiting", writer.waiting());
        if (outage != null) {
            health.withDetail("error", outage.error());
        }
        return health.build();
    }
}
