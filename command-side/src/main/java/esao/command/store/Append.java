package esao.command.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The events of one command, on their way into the log: all of them are recorded, or none. */
public final class Append {

    private final String stream;
    private final List<NewEvent> events;
    private final @Nullable CommandKey key;
    private final long first;
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();

    Append(String stream, long first, List<NewEvent> events, @Nullable CommandKey key) {
        this.stream = stream;
        this.first = first;
        this.events = List.copyOf(events);
        this.key = key;
    }

    /** Which stream they are of. */
    public String stream() {
        return stream;
    }

    /** The sequence number of the first event. */
    public long first() {
        return first;
    }

    /** The sequence number of the last event: the version of the stream once it is recorded. */
    public long last() {
        return first + events.size() - 1;
    }

    List<NewEvent> events() {
        return events;
    }

    @Nullable
    CommandKey key() {
        return key;
    }

    long bytes() {
        return events.stream().mapToLong(NewEvent::bytes).sum();
    }

    /**
     * Waits until it is known what became of the events.
     *
     * @throws UnknownOutcome if it cannot be found out
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if the database refused them
     */
    public Verdict verdict() {
        try {
            return verdict.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    boolean isDone() {
        return verdict.isDone();
    }

    void complete(Verdict known) {
        verdict.complete(known);
    }

    void fail(RuntimeException failure) {
        verdict.completeExceptionally(failure);
    }
}
