package esao.command.messaging;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a command is to be taken.
 *
 * @param idempotencyKey the sender's name for this one command: sent again, it has no second effect
 * @param expectedVersion the version of the stream the sender had seen; absent where any will do
 * @param dryRun whether only to say what stands against it
 */
public record Conditions(
        @Nullable String idempotencyKey, @Nullable Long expectedVersion, boolean dryRun) {

    private static final int LONGEST_KEY = 200;

    /**
     * States the conditions.
     *
     * @throws IllegalArgumentException if the key is empty, longer than 200 characters, of more than one line or
     *     unprintable
     */
    public Conditions {
        if (idempotencyKey != null) {
            Text.line("Idempotency-Key", idempotencyKey, LONGEST_KEY);
        }
    }

    /** None at all. */
    public static Conditions none() {
        return new Conditions(null, null, false);
    }
}
