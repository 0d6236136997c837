package planted.query.budget;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("planted")
final class SaysNotWhatItKeeps {

    private int events;

    @EventHandler
    void on(String event) {
        events += event.length();
    }

    int events() {
        return events;
    }
}
