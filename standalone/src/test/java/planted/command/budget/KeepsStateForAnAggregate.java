package planted.command.budget;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** State beside an aggregate, written while a command is decided. */
final class KeepsStateForAnAggregate {

    private long satang;

    void take(long taken) {
        satang -= taken;
    }

    long satang() {
        return satang;
    }

    @Aggregate
    static class Decides {

        private final KeepsStateForAnAggregate state = new KeepsStateForAnAggregate();

        @CommandHandler
        void handle(Long command) {
            if (state.satang() >= command) {
                state.take(command);
            }
        }
    }
}
