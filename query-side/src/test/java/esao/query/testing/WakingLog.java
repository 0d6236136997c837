package esao.query.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The framework's own event store, which calls whoever waits for events, as that of the command side does; by itself it
 * has everybody look twice a second.
 */
final class WakingLog extends EmbeddedEventStore {

    private static final long LOOK_FOR_OTHERS_MILLIS = 50;

    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

    private WakingLog(Builder builder) {
        super(builder);
    }

    static WakingLog of(EventStorageEngine engine) {
        return new WakingLog(EmbeddedEventStore.builder().storageEngine(engine).fetchDelay(LOOK_FOR_OTHERS_MILLIS));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        var stream = new Stream(super.openStream(trackingToken));
        streams.add(stream);
        return stream;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        streams.forEach(Stream::wake);
    }

    private final class Stream implements TrackingEventStream {

        /** What was recorded a moment ago is on its way to the streams. */
        private static final int ON_ITS_WAY_MILLIS = 20;

        private final TrackingEventStream stream;
        private volatile @Nullable Runnable onAvailable;
        private volatile boolean woken;

        private Stream(TrackingEventStream stream) {
            this.stream = stream;
        }

        private void wake() {
            woken = true;
            var callback = onAvailable;
            if (callback != null) {
                callback.run();
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (!woken || timeout > 0) {
                return stream.hasNextAvailable(timeout, unit);
            }
            woken = false;
            return stream.hasNextAvailable(ON_ITS_WAY_MILLIS, TimeUnit.MILLISECONDS);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            onAvailable = callback;
            return true;
        }

        @Override
        public void close() {
            onAvailable = null;
            streams.remove(this);
            stream.close();
        }
    }
}
