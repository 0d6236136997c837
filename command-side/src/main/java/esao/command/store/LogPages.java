package esao.command.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log, read in pages. A full page never changes, as positions are never filled in later; so whoever follows the log
 * may share it, decoded once. Of the last page, that which is known is shared as well.
 */
final class LogPages {

    private static final Logger LOG = LoggerFactory.getLogger(LogPages.class);

    /** Positions in a page. */
    static final int SIZE = 500;

    private static final long MOST_BYTES = 8L << 20;

    /** How long it can go unnoticed that the log has grown, should nobody say so. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final EventTable table;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final AtomicLong head = new AtomicLong();
    private final AtomicLong looked = new AtomicLong(System.nanoTime() - LOOK_AGAIN_NANOS);
    private final Object lock = new Object();
    private final AtomicBoolean ahead = new AtomicBoolean();

    private final Cache<Long, Page> full = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Long number, Page page) -> (int) Math.min(Integer.MAX_VALUE, page.bytes()))
            .build();

    /** The last page, as far as it was read; changed under the lock. */
    private volatile @Nullable Page last;

    LogPages(EventTable table, Serializer serializer, EventUpcaster upcasters) {
        this.table = table;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * A part of the log from which nothing is missing.
     *
     * @param number which; page n holds the positions after n × {@link #SIZE}
     * @param from the position after which everything is in it
     * @param upTo the position up to which everything is in it
     * @param events in order
     * @param bytes how many there are of it in the database
     */
    private record Page(long number, long from, long upTo, List<TrackedEventMessage<?>> events, long bytes) {

        private static Page startingAfter(long number, long position) {
            return new Page(number, position, position, List.of(), 0);
        }

        private static Page empty(long number) {
            return startingAfter(number, number * SIZE);
        }

        private boolean isWhole() {
            return from == number * SIZE && upTo == end(number);
        }

        /** Whether it holds what comes after a position. */
        private boolean continues(long position) {
            return from <= position && position < upTo;
        }

        private List<TrackedEventMessage<?>> after(long position) {
            var first = 0;
            while (first < events.size() && position(events.get(first)) <= position) {
                first++;
            }
            return events.subList(first, events.size());
        }
    }

    /** Notes that the log goes at least that far. */
    void reaches(long position) {
        head.accumulateAndGet(position, Math::max);
    }

    /**
     * Some of the events after a position; none where there is none. Whoever has come to where the log is known to end
     * is told so without asking the database, which is asked once in a while all the same.
     */
    List<TrackedEventMessage<?>> after(long position) {
        if (position >= head.get()) {
            var before = looked.get();
            var now = System.nanoTime();
            if (now - before < LOOK_AGAIN_NANOS || !looked.compareAndSet(before, now)) {
                return List.of();
            }
        }
        for (var number = position / SIZE; ; number++) {
            var page = page(number, Math.max(position, number * SIZE));
            var events = page.after(position);
            if (!events.isEmpty() || page.upTo() < end(number)) {
                return events;
            }
        }
    }

    private Page page(long number, long position) {
        var page = full.getIfPresent(number);
        if (page == null && (end(number) > head.get() || isBegun(number))) {
            return lastPage(number, position);
        }
        readAhead(number + 1);
        return page != null ? page : share(read(Page.empty(number)), position);
    }

    /** Whether a page was the last one until now, so that most of it was read already. */
    private boolean isBegun(long number) {
        var known = last;
        return known != null && known.number() == number;
    }

    private Page lastPage(long number, long position) {
        var known = last;
        if (known != null && known.number() == number && known.continues(position)) {
            return known;
        }
        synchronized (lock) {
            known = last;
            if (known != null && known.number() == number && known.continues(position)) {
                return known;
            }
            var begun = known != null
                            && known.number() == number
                            && known.from() <= position
                            && known.bytes() < EventTable.MOST_BYTES
                    ? known
                    : Page.empty(number);
            var page = read(begun);
            last = page;
            return share(page, position);
        }
    }

    /**
     * Keeps a page for others, if it is whole. Where large events kept it from reaching the position, that is read
     * alone.
     */
    private Page share(Page page, long position) {
        if (page.isWhole()) {
            full.put(page.number(), page);
        }
        return page.continues(position) || page.upTo() == end(page.number())
                ? page
                : read(Page.startingAfter(page.number(), position));
    }

    /** Reads on where a page ends; what is behind the page says that nothing is missing in it. */
    private Page read(Page known) {
        var end = end(known.number());
        var rows = table.after(known.upTo(), (int) (end - known.upTo()) + 1);
        if (rows.isEmpty()) {
            return known;
        }
        var found = rows.getLast().position();
        reaches(found);
        var within = rows.stream().filter(row -> row.position() <= end).toList();
        var events = new ArrayList<>(known.events());
        EventUtils.upcastAndDeserializeTrackedEvents(within.stream(), serializer, upcasters)
                .forEach(events::add);
        var bytes = within.stream().mapToLong(StoredEvent::bytes).sum();
        return new Page(known.number(), known.from(), Math.min(found, end), events, known.bytes() + bytes);
    }

    /** So that the database reads, and the events are decoded, while those before them are handled. */
    private void readAhead(long number) {
        if (end(number) <= head.get() && full.getIfPresent(number) == null && ahead.compareAndSet(false, true)) {
            Thread.ofVirtual().name("event-log-ahead").start(() -> {
                try {
                    var page = read(Page.empty(number));
                    if (page.isWhole()) {
                        full.put(number, page);
                        page.events().forEach(TrackedEventMessage::getPayload);
                    }
                } catch (RuntimeException unreadable) {
                    LOG.debug("Page {} cannot be read ahead; whoever comes to it will say why", number, unreadable);
                } finally {
                    ahead.set(false);
                }
            });
        }
    }

    private static long end(long number) {
        return (number + 1) * SIZE;
    }

    private static long position(TrackedEventMessage<?> event) {
        return LogPosition.of(event.trackingToken());
    }
}
