package planted.query.budget;

import org.axonframework.eventhandling.EventHandler;
import planted.query.projection.Tables;

@Tables("planted")
final class BelongsToNoGroup {

    private int events;

    @EventHandler
    void on(String event) {
        events += event.length();
    }

    int events() {
        return events;
    }
}
