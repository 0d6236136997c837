package esao.command.store;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Commands on one stream that are decided one after another, each on what those before it led to, and recorded
 * together. While a turn is {@link #CURRENT}, events are gathered here instead of being written.
 */
public final class Turn {

    private static final long MOST_BYTES = 4L << 20;

    /** The turn in which the current thread decides. */
    public static final ScopedValue<Turn> CURRENT = ScopedValue.newInstance();

    private final String stream;
    private final List<Append> appends = new ArrayList<>();
    private @Nullable CommandKey key;
    private @Nullable Append latest;
    private @Nullable Long restsOn;
    private long bytes;

    public Turn(String stream) {
        this.stream = stream;
    }

    /** The stream that all its commands are about. */
    public String stream() {
        return stream;
    }

    /** Begins with the next command. */
    public void next(@Nullable CommandKey keyOfCommand) {
        key = keyOfCommand;
        latest = null;
        restsOn = null;
    }

    /** What the current command wants recorded; null where nothing is. */
    public @Nullable Append latest() {
        return latest;
    }

    /** Takes back what the current command wanted recorded, because it failed after all. */
    public void withdraw() {
        if (latest != null) {
            bytes -= appends.removeLast().bytes();
            latest = null;
        }
    }

    /** Notes on which version of the stream the decision on the current command rests. */
    public void restsOn(long version) {
        restsOn = version;
    }

    /** On which version of the stream the decision on the current command rests; null where it did not look at it. */
    public @Nullable Long restsOn() {
        return restsOn;
    }

    /** Whether so much is to be recorded already that no more should be decided before. */
    public boolean isFull() {
        return bytes >= MOST_BYTES;
    }

    /** All that is to be recorded, in order. */
    public List<Append> appends() {
        return appends;
    }

    @Nullable
    CommandKey key() {
        return key;
    }

    /**
     * Gathers the events of the current command.
     *
     * @throws ConcurrencyException if they do not follow those gathered before, so that the command was decided on
     *     something else
     * @throws IllegalStateException if it already has some, or they are of another stream
     */
    void gather(Append append) {
        if (!append.stream().equals(stream) || latest != null) {
            throw new IllegalStateException("A command on %s writes once, and to no other stream".formatted(stream));
        }
        if (!appends.isEmpty() && append.first() != appends.getLast().last() + 1) {
            throw new ConcurrencyException("%s was decided on without what was decided before it".formatted(stream));
        }
        appends.add(append);
        bytes += append.bytes();
        latest = append;
    }
}
