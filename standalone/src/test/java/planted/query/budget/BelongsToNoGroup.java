package planted.query.budget;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

final class BelongsToNoGroup {

    private int events;

    @EventHandler
    void on(String event) {
        events += event.length();
    }

    @ResetHandler
    void reset() {
        events = 0;
    }

    int events() {
        return events;
    }
}
