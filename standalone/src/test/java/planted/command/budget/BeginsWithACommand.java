package planted.command.budget;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class BeginsWithACommand {

    private String name;

    @CommandHandler
    BeginsWithACommand(String command) {
        this.name = command;
    }

    String name() {
        return name;
    }
}
