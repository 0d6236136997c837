package planted.command.budget;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;

/** Innocent: what an aggregate should look like. */
@Aggregate
class WellBehaved {

    private List<String> names = new ArrayList<>();
    private boolean closed;

    WellBehaved() {}

    @CommandHandler
    void handle(String command) {
        if (!closed && !names.contains(command)) {
            AggregateLifecycle.apply(command);
        }
    }

    @EventSourcingHandler
    void on(String event) {
        names.add(event);
        close();
    }

    private void close() {
        closed = true;
    }
}
