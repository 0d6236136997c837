package esao.command.process;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Down while nobody follows the log here. What waits is told and is no fault: it may wait for next year's budget. */
@Component
class ReactionHealthIndicator implements HealthIndicator {

    private final Reactions reactions;
    private final ReactionTable table;

    ReactionHealthIndicator(Reactions reactions, ReactionTable table) {
        this.reactions = reactions;
        this.table = table;
    }

    @Override
    public Health health() {
        var outage = reactions.outage();
        var health = reactions.isAlive() && outage == null ? Health.up() : Health.down();
        if (outage != null) {
            return health.withDetail("error", outage).build();
        }
        try {
            var queue = table.queue();
            health.withDetail("waiting", queue.count());
            health.withDetail("refusedForGood", queue.refusedForGood());
            if (queue.oldest() != null) {
                health.withDetail("oldest", queue.oldest().toString());
            }
            return health.build();
        } catch (DataAccessException away) {
            return Health.down()
                    .withDetail("error", away.getClass().getSimpleName())
                    .build();
        }
    }
}
