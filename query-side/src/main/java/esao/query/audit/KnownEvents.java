package esao.query.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The first events of the budgets that were asked for last, decoded. Events never change and are never put between
 * others, so what begins a stream once begins it for ever; whoever goes back and forth in a budget's time reads it
 * once.
 */
@Component
public class KnownEvents {

    /** In all, and of one budget; of a longer one, what comes after is read each time. */
    private static final long MOST_BYTES = 64L << 20;

    private static final long MOST_BYTES_OF_ONE = MOST_BYTES / 4;

    /**
     * What an event takes in memory beside a multiple of its bytes in the log: some 1,900 bytes in all, if it has 550
     * there.
     */
    private static final long BYTES_OF_ANY = 800;

    private static final long BYTES_FOR_A_BYTE = 2;

    private static final Beginning NONE = new Beginning(List.of(), 0);

    private final Cache<String, Beginning> streams = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String stream, Beginning beginning) -> (int) Math.min(Integer.MAX_VALUE, beginning.bytes()))
            .executor(Runnable::run)
            .build();

    /**
     * The first events of a stream, with none left out.
     *
     * @param events from version 0 on
     * @param bytes about how much memory they take
     */
    record Beginning(List<StreamEvent> events, long bytes) {

        /** How many are known; also the version at which what is not known begins. */
        int size() {
            return events.size();
        }
    }

    KnownEvents() {}

    /** Knows nothing any more, as after a start. */
    public void forget() {
        streams.invalidateAll();
    }

    /** As much as is known of a stream. */
    Beginning of(String stream) {
        var known = streams.getIfPresent(stream);
        return known == null ? NONE : known;
    }

    /** Begins to gather the events that follow those known. */
    Gathering after(String stream, Beginning known) {
        return new Gathering(stream, known);
    }

    /** Gathers, as far as there is room, the events that follow what was known. Used by one thread. */
    final class Gathering {

        private final String stream;
        private final Beginning known;
        private final List<StreamEvent> more = new ArrayList<>();
        private long bytes;
        private boolean full;

        private Gathering(String stream, Beginning known) {
            this.stream = stream;
            this.known = known;
            this.bytes = known.bytes();
        }

        /**
         * Adds the next event.
         *
         * @param bytesInLog how long it is there
         */
        void add(StreamEvent event, long bytesInLog) {
            var together = bytes + BYTES_OF_ANY + BYTES_FOR_A_BYTE * bytesInLog;
            // After one that is left out, or is not the next one, nothing belongs to the beginning of the stream.
            full = full || together > MOST_BYTES_OF_ONE || event.version() != known.size() + more.size();
            if (!full) {
                more.add(event);
                bytes = together;
            }
        }

        /** Keeps what was gathered, unless somebody else kept more. */
        void keep() {
            if (!more.isEmpty()) {
                var events = new ArrayList<StreamEvent>(known.size() + more.size());
                events.addAll(known.events());
                events.addAll(more);
                streams.asMap()
                        .merge(
                                stream,
                                new Beginning(List.copyOf(events), bytes),
                                (one, other) -> one.size() >= other.size() ? one : other);
            }
        }
    }
}
