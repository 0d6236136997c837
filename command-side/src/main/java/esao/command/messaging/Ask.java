package esao.command.messaging;

import esao.command.store.Append;
import esao.command.store.CommandKey;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;

/** A command that waits for its answer. */
final class Ask {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final CommandMessage<?> message;
    private final String commandId;
    private final @Nullable CommandKey key;
    private final CompletableFuture<Receipt> answer = new CompletableFuture<>();
    private final long startNanos = System.nanoTime();
    private int attempts;
    private boolean again;
    private @Nullable Append append;
    private @Nullable RuntimeException refusal;
    private @Nullable Long refusedAt;

    Ask(CommandMessage<?> message, String commandId, @Nullable CommandKey key) {
        this.message = message;
        this.commandId = commandId;
        this.key = key;
    }

    CommandMessage<?> message() {
        return message;
    }

    @Nullable
    CommandKey key() {
        return key;
    }

    /** Forgets what was decided before. */
    void again() {
        append = null;
        refusal = null;
        refusedAt = null;
        attempts++;
    }

    /** Whether it was decided for so long that its sender had better know. */
    boolean isLate() {
        return attempts > 0 && System.nanoTime() - startNanos > PATIENCE_NANOS;
    }

    /** Notes that another came before it with the same key. */
    void comesAgain() {
        again = true;
    }

    boolean isAgain() {
        return again;
    }

    /** How often it was decided. */
    int attempts() {
        return attempts;
    }

    void accepted(Append recorded) {
        append = recorded;
    }

    /** What it wants recorded; null where it was refused. */
    @Nullable
    Append append() {
        return append;
    }

    void refused(RuntimeException why, @Nullable Long version) {
        refusal = why;
        refusedAt = version;
    }

    /** Why it was refused; null where it was not. */
    @Nullable
    RuntimeException refusal() {
        return refusal;
    }

    /** On which version of the stream it was refused; null where it did not look at the stream. */
    @Nullable
    Long refusedAt() {
        return refusedAt;
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    void recorded(Append taken) {
        answer.complete(new Receipt(
                commandId, taken.stream(), taken.last(), taken.verdict().position(), false));
    }

    void answer(Receipt receipt) {
        answer.complete(receipt);
    }

    void fail(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    /** Waits for the answer. */
    Receipt await() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("The command failed", failed.getCause());
        }
    }
}
