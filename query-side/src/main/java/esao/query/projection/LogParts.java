package esao.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The log from its first event on, in parts, for those who make read models anew. Who begin together stay together: a
 * part is read and decoded once for all of them.
 *
 * <p>The first parts are small, so that a rebuild that fails does so soon; further on they are larger, as rows that
 * many events change are then written once for all of these.
 */
@Component
final class LogParts {

    private static final long SMALLEST = 500;
    private static final long LARGEST = 10_000;

    /** Lines that move together count as events do: a notice may have thousands. */
    private static final long MOST_WEIGHT = 3 * LARGEST;

    /** So many parts are kept for those who are not yet there. */
    private static final int KEPT = 2;

    /** How long those who are ahead wait for the others before a part. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final EventStore log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final TreeMap<Long, Part> parts = new TreeMap<>();
    private final Set<Reading> readings = new HashSet<>();

    LogParts(EventStore log) {
        this.log = log;
    }

    /** Begins before the first event. */
    Reading begin() {
        lock.lock();
        try {
            var reading = new Reading();
            readings.add(reading);
            return reading;
        } finally {
            lock.unlock();
        }
    }

    /** One who reads. Used by one thread; where it stands is changed under the lock. */
    final class Reading implements AutoCloseable {

        private long position;
        private @Nullable TrackingToken token = log.createTailToken();
        private boolean alone;

        /**
         * The next events, none beyond a position that the log has; none where it does not give them yet.
         *
         * @throws RuntimeException if the log cannot be read
         */
        List<Step<?>> next(long end) throws InterruptedException {
            var partEnd = position + Math.clamp(position, SMALLEST, LARGEST);
            var part = partEnd <= end && !alone ? shared(this, partEnd) : new Part(token, end);
            var steps = part.steps(log);
            var last = part.last();
            if (last != null) {
                moveTo(this, last);
            }
            return steps;
        }

        /** From now on it neither waits for others nor is waited for. */
        void leave() {
            lock.lock();
            try {
                alone = true;
                readings.remove(this);
                forget();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            leave();
        }
    }

    private void moveTo(Reading reading, TrackingToken last) {
        lock.lock();
        try {
            reading.token = last;
            reading.position = last.position().orElseThrow();
            forget();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets the parts that nobody will come to soon. */
    private void forget() {
        parts.keySet()
                .removeIf(first -> readings.stream()
                        .noneMatch(reading -> reading.position <= first && reading.position >= first - KEPT * LARGEST));
        moved.signalAll();
    }

    private Part shared(Reading reading, long end) throws InterruptedException {
        lock.lock();
        try {
            var left = PATIENCE_NANOS;
            while (!parts.containsKey(reading.position) && parts.size() >= KEPT && left > 0) {
                left = moved.awaitNanos(left);
            }
            if (!parts.containsKey(reading.position) && parts.size() >= KEPT) {
                parts.pollFirstEntry();
            }
            return parts.computeIfAbsent(reading.position, absent -> new Part(reading.token, end));
        } finally {
            lock.unlock();
        }
    }

    /** Some of the log, read by whoever comes first. */
    private static final class Part {

        private final @Nullable TrackingToken after;
        private final long end;
        private @Nullable TrackingToken last;
        private @Nullable List<Step<?>> steps;

        private Part(@Nullable TrackingToken after, long end) {
            this.after = after;
            this.end = end;
        }

        private synchronized @Nullable TrackingToken last() {
            return last;
        }

        private synchronized List<Step<?>> steps(EventStore log) throws InterruptedException {
            var known = steps;
            if (known != null && !known.isEmpty()) {
                return known;
            }
            var read = new ArrayList<Step<?>>();
            try (var events = log.openStream(after)) {
                var weight = 0L;
                while (weight < MOST_WEIGHT
                        && events.hasNextAvailable(read.isEmpty() ? 1 : 0, TimeUnit.SECONDS)
                        && events.peek().stream().allMatch(event -> position(event) <= end)) {
                    var event = events.nextAvailable();
                    var step = Step.of(event);
                    read.add(step);
                    weight += step.weight();
                    last = event.trackingToken();
                }
            }
            steps = List.copyOf(read);
            return steps;
        }

        private static long position(TrackedEventMessage<?> event) {
            return event.trackingToken().position().orElseThrow();
        }
    }
}
