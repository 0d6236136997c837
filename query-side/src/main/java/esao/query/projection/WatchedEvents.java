package esao.query.projection;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log of events as one projection reads it; tells {@link ProjectionFailures} of what cannot be read.
 *
 * <p>An event that cannot be read, for example one with a name that is not in the catalogue, makes the framework stop
 * and try again before any error handler is asked.
 */
final class WatchedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final String readModel;
    private final ProjectionFailures failures;

    WatchedEvents(
            StreamableMessageSource<TrackedEventMessage<?>> events, String readModel, ProjectionFailures failures) {
        this.events = events;
        this.readModel = readModel;
        this.failures = failures;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var begins = PositionKeepingTokenStore.positionOf(readModel, token);
        failures.advanced(begins); // Another process may have got past what this one failed on.
        var position = begins.position();
        return watched(position, () -> new Stream(events.openStream(token), position));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return events.createTokenAt(dateTime);
    }

    private <T> T watched(long lastRead, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            failures.failed(readModel, unreadable, lastRead + 1);
            throw unreadable;
        }
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private long lastRead;

        private Stream(BlockingStream<TrackedEventMessage<?>> stream, long lastRead) {
            this.stream = stream;
            this.lastRead = lastRead;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return watched(lastRead, stream::peek);
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            try {
                return stream.hasNextAvailable(timeout, unit);
            } catch (RuntimeException unreadable) {
                failures.failed(readModel, unreadable, lastRead + 1);
                throw unreadable;
            }
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            try {
                var event = stream.nextAvailable();
                // Finds the class behind the event's name, which fails where there is none.
                var ignored = event.getPayloadType();
                lastRead = event.trackingToken().position().orElse(lastRead);
                return event;
            } catch (RuntimeException unreadable) {
                failures.failed(readModel, unreadable, lastRead + 1);
                throw unreadable;
            }
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
