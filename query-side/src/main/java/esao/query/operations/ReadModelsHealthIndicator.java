package esao.query.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down as soon as a projection stands still on an event, with its name and what it stumbles over. */
@Component("readModelsHealthIndicator") // As the default would be; standalone names beans by their class otherwise.
class ReadModelsHealthIndicator implements HealthIndicator {

    private final ReadModels readModels;

    ReadModelsHealthIndicator(ReadModels readModels) {
        this.readModels = readModels;
    }

    @Override
    public Health health() {
        var all = readModels.all();
        var failed = all.stream().anyMatch(one -> one.state() == ReadModelStatusView.State.FAILED);
        var health = failed ? Health.down() : Health.up();
        for (var one : all) {
            health.withDetail(one.name(), one.error() == null ? one.state() + " @" + one.position() : details(one));
        }
        return health.build();
    }

    private static Map<String, Object> details(ReadModelStatusView failing) {
        var details = new LinkedHashMap<String, Object>();
        details.put("state", failing.state());
        details.put("position", failing.position());
        details.put("error", String.valueOf(failing.error()));
        if (failing.failingSince() != null) {
            details.put("failingSince", failing.failingSince());
        }
        return details;
    }
}
