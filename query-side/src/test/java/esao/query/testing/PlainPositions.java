package esao.query.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Lets the framework's own engine speak of positions as that of the command side does: in plain numbers, no gaps. */
final class PlainPositions implements EventStorageEngine {

    private final EventStorageEngine engine;

    PlainPositions(EventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        var after = token == null
                ? null
                : GapAwareTrackingToken.newInstance(token.position().orElseThrow(), Set.of());
        return engine.readEvents(after, mayBlock)
                .map(event -> event.withTrackingToken(new GlobalSequenceTrackingToken(
                        event.trackingToken().position().orElseThrow())));
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstVersion) {
        return engine.readEvents(stream, firstVersion);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return engine.readSnapshot(stream);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return engine.lastSequenceNumberFor(stream);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return plain(engine.createHeadToken());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return plain(engine.createTokenAt(time));
    }

    private static @Nullable TrackingToken plain(@Nullable TrackingToken token) {
        return token == null
                ? null
                : new GlobalSequenceTrackingToken(token.position().orElseThrow());
    }
}
