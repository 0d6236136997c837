package esao.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a projection try its parked events again, stream by stream and in order, beside everything else that goes on.
 *
 * <p>What is taken in is as if it had never been parked; what fails again stays parked, and the rest of its stream with
 * it.
 */
@Component
public class Requeue {

    private static final int MOST_AT_ONCE = 1_000;

    private final ParkedEvents parkedEvents;
    private final EventStore log;
    private final Feed feed;
    private final TransactionTemplate transaction;

    Requeue(ParkedEvents parkedEvents, EventStore log, Feed feed, PlatformTransactionManager transactions) {
        this.parkedEvents = parkedEvents;
        this.log = log;
        this.feed = feed;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is parked of a read model, if anything is. */
    public Optional<ParkedSummary> parked(String readModel) {
        return parkedEvents.summary(readModel);
    }

    /** Tries everything that is parked of a read model. */
    public void all(String readModel) {
        var target = Target.live(readModel);
        for (var stream : parkedEvents.streams(target)) {
            var more = true;
            while (more) {
                more = some(target, stream);
            }
        }
    }

    /** Tries the first events of a stream; whether all of them were taken in and more of them wait. */
    private boolean some(Target target, String stream) {
        var waiting = parkedEvents.waiting(target, stream, MOST_AT_ONCE);
        if (waiting.isEmpty()) {
            return false;
        }
        var events = read(stream, waiting);
        var before = new HashMap<Long, Requeued.Before>();
        waiting.forEach(one -> before.put(one.place().position(), one.before()));
        transaction.executeWithoutResult(status -> {
            parkedEvents.hold(target);
            // Somebody else may have taken them out since; then there is nothing to do here.
            if (parkedEvents.taken(target, waiting)) {
                feed.apply(target.readModel(), events, batch -> new Requeued(stream, before).markedOn(batch));
            } else {
                status.setRollbackOnly();
            }
        });
        var last = waiting.getLast().place().position();
        return waiting.size() == MOST_AT_ONCE
                && parkedEvents.waiting(target, stream, 1).stream()
                        .allMatch(one -> one.place().position() > last);
    }

    /** The events from the log, where they are as they were; at the places they were parked from. */
    private List<TrackedEventMessage<?>> read(String stream, List<ParkedEvents.Waiting> waiting) {
        Map<Long, Place> places = new HashMap<>();
        waiting.forEach(one -> places.put(one.place().version(), one.place()));
        var last = waiting.getLast().place().version();
        var events = new ArrayList<TrackedEventMessage<?>>();
        var messages = log.readEvents(stream, waiting.getFirst().place().version());
        while (events.size() < places.size() && messages.hasNext()) {
            DomainEventMessage<?> message = messages.next();
            var place = places.get(message.getSequenceNumber());
            if (place != null) {
                events.add(new GenericTrackedDomainEventMessage<>(
                        new GlobalSequenceTrackingToken(place.position()), message));
            }
        }
        if (events.size() < places.size()) {
            throw new IllegalStateException(
                    "The log does not hold all events of %s up to version %d that are parked".formatted(stream, last));
        }
        return events;
    }
}
