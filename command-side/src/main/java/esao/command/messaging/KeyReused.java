package esao.command.messaging;

import org.axonframework.commandhandling.CommandExecutionException;

/** An idempotency key came with another command than the first time. */
public final class KeyReused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    /** Refuses a key. */
    public KeyReused(String key) {
        super("The Idempotency-Key was used for another command: " + key, null);
    }
}
