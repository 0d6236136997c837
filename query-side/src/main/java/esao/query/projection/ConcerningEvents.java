package esao.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log of events, of which a read model is given only what concerns it, and now and then {@link PassedOver}.
 *
 * <p>Each batch that a processor is given costs a transaction, also where no row changes by it. What concerns nobody is
 * held back: until something comes that does concern the read model, until a reader waits for that position, until so
 * many were held back, or until it is time to tell how far the log was looked through.
 */
final class ConcerningEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    /** A processor that reads a long log tells where it is now and then, and can be stopped in between. */
    private static final int MOST_HELD_BACK = 1_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final String readModel;
    private final Predicate<Class<?>> concerns;
    private final AwaitedPositions awaited;
    private final long tellNanos;

    /**
     * Looks through a log for one read model.
     *
     * @param concerns tells by the kind of an event whether it may change a row
     * @param tell so long after it was told something, the read model is told of what was held back
     */
    ConcerningEvents(
            StreamableMessageSource<TrackedEventMessage<?>> events,
            String readModel,
            Predicate<Class<?>> concerns,
            AwaitedPositions awaited,
            Duration tell) {
        this.events = events;
        this.readModel = readModel;
        this.concerns = concerns;
        this.awaited = awaited;
        this.tellNanos = tell.toNanos();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Stream(events.openStream(token), positionOf(token));
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

    private long positionOf(@Nullable TrackingToken token) {
        return PositionKeepingTokenStore.positionOf(readModel, token).position();
    }

    /** Used by one thread at a time. */
    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private @Nullable TrackedEventMessage<?> next;
        private @Nullable TrackedEventMessage<?> heldBack;
        private int howMany;
        private long told;
        private long toldAt = System.nanoTime();

        private Stream(BlockingStream<TrackedEventMessage<?>> stream, long begins) {
            this.stream = stream;
            this.told = begins;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            try {
                return Optional.ofNullable(look());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            var until = System.nanoTime() + unit.toNanos(timeout);
            var found = look();
            while (found == null && until - System.nanoTime() > 0) {
                var nap = Math.min(until - System.nanoTime(), tellNanos);
                stream.hasNextAvailable(Math.clamp(nap, 1, Integer.MAX_VALUE), TimeUnit.NANOSECONDS);
                found = look();
            }
            return found != null;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            var event = look();
            while (event == null) {
                hasNextAvailable(1, TimeUnit.SECONDS);
                event = look();
            }
            next = null;
            told = positionOf(event.trackingToken());
            toldAt = System.nanoTime();
            return event;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            awaited.call(readModel, callback);
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }

        /** What is to be handed out next, if there is anything. */
        private @Nullable TrackedEventMessage<?> look() throws InterruptedException {
            while (next == null && howMany < MOST_HELD_BACK && stream.hasNextAvailable(0, TimeUnit.NANOSECONDS)) {
                var event = stream.nextAvailable();
                if (concerns.test(event.getPayloadType())) {
                    next = event;
                    heldBack = null;
                    howMany = 0;
                } else {
                    heldBack = event;
                    howMany++;
                }
            }
            var last = heldBack;
            if (next == null && last != null && isToBeTold(last)) {
                next = passedOver(last);
                heldBack = null;
                howMany = 0;
            }
            return next;
        }

        private boolean isToBeTold(TrackedEventMessage<?> last) {
            return howMany >= MOST_HELD_BACK
                    || System.nanoTime() - toldAt >= tellNanos
                    || awaited.isAwaited(readModel, told, positionOf(last.trackingToken()));
        }

        private static TrackedEventMessage<PassedOver> passedOver(TrackedEventMessage<?> last) {
            return new GenericTrackedEventMessage<>(
                    last.trackingToken(),
                    new GenericEventMessage<>(
                            last.getIdentifier(), PassedOver.EVENTS, MetaData.emptyInstance(), last.getTimestamp()));
        }
    }
}
