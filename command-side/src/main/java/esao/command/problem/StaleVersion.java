package esao.command.problem;

import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;

/** The stream has moved on since its version was read by the sender of a command. */
public final class StaleVersion extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    StaleVersion(long expected, @Nullable Long current) {
        super("The budget is not at the version that was expected", null, new Versions(expected, current));
    }

    /** The two versions. */
    public Versions versions() {
        return this.<Versions>getDetails().orElseThrow();
    }

    /**
     * The two versions.
     *
     * @param expected what the sender had seen
     * @param current what is there; absent where there is nothing yet
     */
    public record Versions(long expected, @Nullable Long current) {}
}
