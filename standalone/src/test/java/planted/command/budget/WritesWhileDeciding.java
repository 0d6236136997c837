package planted.command.budget;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class WritesWhileDeciding {

    private boolean closed;

    @CommandHandler
    void handle(String command) {
        close(!command.isEmpty());
    }

    boolean isClosed() {
        return closed;
    }

    private void close(boolean really) {
        closed = really;
    }
}
