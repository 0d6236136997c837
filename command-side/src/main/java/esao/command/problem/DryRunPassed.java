package esao.command.problem;

import org.axonframework.commandhandling.CommandExecutionException;

/** A trial of a command found nothing against it. Thrown at its end, so that all of it is undone. */
public final class DryRunPassed extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    DryRunPassed() {
        super("The command would be accepted", null);
    }
}
