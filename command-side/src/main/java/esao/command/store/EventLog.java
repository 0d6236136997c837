package esao.command.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one log of events, for those who write to it and those who follow it. Followers are called as soon as there is
 * something new, share what was read and decoded, and look by themselves now and then, should a call be lost.
 */
final class EventLog extends AbstractEventStore implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);

    private final LogPages pages;
    private final AtomicLong recordedHere = new AtomicLong();
    private final Set<LogStream> streams = ConcurrentHashMap.newKeySet();

    private EventLog(Builder builder, LogPages pages) {
        super(builder);
        this.pages = pages;
    }

    static EventLog of(EventStorageEngine engine, LogPages pages) {
        var builder = new Builder();
        builder.storageEngine(engine);
        return new EventLog(builder, pages);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken trackingToken) {
        pages.reaches(LogPosition.of(createHeadToken()));
        var stream = new LogStream(pages, LogPosition.of(trackingToken), streams::remove);
        streams.add(stream);
        return stream;
    }

    /** Tells all who follow the log that it goes at least as far as this, which was recorded here. */
    void reaches(long position) {
        pages.reaches(position);
        if (recordedHere.getAndAccumulate(position, Math::max) < position) {
            wake();
        }
    }

    /**
     * Tells all who follow the log that another process says it recorded something; they look for themselves.
     *
     * @param said the position; ignored if it is what this process said itself
     */
    void hears(String said) {
        var position = Long.parseLong(said);
        if (position != recordedHere.get()) {
            pages.reaches(position);
            wake();
        }
    }

    private void wake() {
        for (var stream : streams) {
            try {
                stream.wake();
            } catch (RuntimeException stopping) {
                LOG.debug("A follower of the log did not wake", stopping);
            }
        }
    }

    /** There is nothing to set. */
    private static final class Builder extends AbstractEventStore.Builder {}
}
