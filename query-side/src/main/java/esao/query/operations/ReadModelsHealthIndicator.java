package esao.query.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down as soon as a projection stands still or has an event parked, with its name and what it stumbles over. */
@Component("readModelsHealthIndicator") // As the default would be; standalone names beans by their class otherwise.
class ReadModelsHealthIndicator implements HealthIndicator {

    private final ReadModels readModels;

    ReadModelsHealthIndicator(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        var all = readModels.all();
        var failed = all.stream().anyMatch(one -> !isWell(one));
        var health = failed ? Health.down() : Health.up();
        for (var one : all) {
            health.withDetail(one.name(), isWell(one) ? one.state() + " @" + one.position() : details(one));
        }
        return health.build();
    }

    private static boolean isWell(ReadModelStatusView one) {
        return one.state() == ReadModelStatusView.State.RUNNING;
    }

    private static Map<String, Object> details(ReadModelStatusView failing) {
        var details = new LinkedHashMap<String, Object>();
        details.put("state", failing.state());
        details.put("position", failing.position());
        if (failing.error() != null) {
            details.put("error", failing.error());
        }
        if (failing.parked() != null) {
            details.put("parked", failing.parked());
        }
        if (failing.failingSince() != null) {
            details.put("failingSince", failing.failingSince());
        }
        return details;
    }
}
