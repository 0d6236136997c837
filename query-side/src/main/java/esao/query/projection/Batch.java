package esao.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gathers what a projection has to do until the whole batch of events was seen, then does it at once.
 *
 * <p>Rows are written once per batch instead of once per event, in the transaction that also stores the position, by
 * one writer of a read model at a time. If the batch fails because of an event, its halves are taken in one after the
 * other, and their halves, down to the event that fails; that one is parked in the same transaction, with every later
 * event of its stream behind it. If it fails because of the database, nothing of it was written, and the processor
 * tries it again.
 */
@Component
public class Batch {

    private static final String SAVEPOINT = "SAVEPOINT before_events";
    private static final String BACK = "ROLLBACK TO SAVEPOINT before_events";
    private static final String DONE = "RELEASE SAVEPOINT before_events";

    private final ParkedEvents parkedEvents;
    private final JdbcClient jdbc;

    Batch(ParkedEvents parkedEvents, JdbcClient jdbc) {
        this.parkedEvents = parkedEvents;
        this.jdbc = jdbc;
    }

    /**
     * Adds an event to the current batch.
     *
     * @throws IllegalArgumentException if the message lacks its provenance
     * @throws IllegalStateException if no batch is being processed
     */
    public <E> void add(Projection<E> projection, EventMessage<? extends E> message) {
        Recorded<E> recorded = Recorded.of(message);
        Gathered<E> gathered = gathered(projection.readModel(), recorded.place());
        gathered.projection = projection;
        gathered.steps.add(new Step<>(recorded.place(), message.getPayloadType(), recorded, null));
    }

    /** Adds an event that could not even be read to the end. */
    void addFailed(String readModel, EventMessage<?> message, Exception failure) {
        var place = Recorded.placeOf(message);
        gathered(readModel, place).steps.add(new Step<>(place, message.getPayloadType(), null, failure));
    }

    /** Adds events that were read before. */
    <E> void addAll(Projection<E> projection, List<Step<E>> steps) {
        if (!steps.isEmpty()) {
            Gathered<E> gathered =
                    gathered(projection.readModel(), steps.getFirst().place());
            gathered.projection = projection;
            gathered.steps.addAll(steps);
        }
    }

    private <E> Gathered<E> gathered(String readModel, Place place) {
        var batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource("batch of " + readModel, absent -> {
            var target = Target.ofBatch(batch, readModel);
            var requeued = Requeued.in(batch);
            var held = parkedEvents.hold(target);
            requireNew(batch, requeued, place, held);
            var gathered = new Gathered<E>(target, requeued, held.streams());
            batch.onPrepareCommit(preparing -> write(gathered));
            return gathered;
        });
    }

    /**
     * A processor that was away for long may come back and go on where it was, though another one has taken its place:
     * the framework lets it store its position then. In a log without gaps what is new is after what is known.
     */
    private static void requireNew(
            UnitOfWork<?> batch, @Nullable Requeued requeued, Place place, ParkedEvents.Held held) {
        if (requeued == null && isInOrder(batch) && place.position() <= held.position()) {
            throw new IllegalStateException("The event at position %d is in the rows already, which are at %d"
                    .formatted(place.position(), held.position()));
        }
    }

    /** Those that were read before were read in order; of the others, their tokens say so. */
    private static boolean isInOrder(UnitOfWork<?> batch) {
        var message = batch.getMessage();
        return message == null
                || (message instanceof TrackedEventMessage<?> tracked
                        && tracked.trackingToken() instanceof GlobalSequenceTrackingToken);
    }

    private <E> void write(Gathered<E> gathered) {
        var parking = taken(gathered, gathered.steps, new Parking(gathered.parkedStreams()));
        parkedEvents.park(gathered.target, parking, gathered.requeued);
    }

    /** Takes in some steps, and says what is parked then. */
    private <E> Parking taken(Gathered<E> gathered, List<Step<E>> steps, Parking before) {
        var after = before.copy();
        var ready = new ArrayList<Recorded<E>>();
        for (var step : steps) {
            var recorded = step.readyAfter(after);
            if (recorded != null) {
                ready.add(recorded);
            }
        }
        var failure = ready.isEmpty() ? null : failure(gathered, ready);
        if (failure == null) {
            return after;
        }
        if (steps.size() == 1) {
            before.failed(steps.getFirst().place(), failure);
            return before;
        }
        var half = steps.size() / 2;
        var inBetween = taken(gathered, steps.subList(0, half), before);
        return taken(gathered, steps.subList(half, steps.size()), inBetween);
    }

    /** What keeps these events from being written; then nothing of them is. */
    private <E> @Nullable RuntimeException failure(Gathered<E> gathered, List<Recorded<E>> events) {
        var projection = gathered.projection;
        if (projection == null) {
            throw new IllegalStateException("Nobody writes the events of " + gathered.target);
        }
        jdbc.sql(SAVEPOINT).update();
        try {
            projection.write(events);
            jdbc.sql(DONE).update();
            return null;
        } catch (RuntimeException failure) {
            if (!Failing.ofItsOwn(failure)) {
                throw failure;
            }
            jdbc.sql(BACK).update();
            jdbc.sql(DONE).update();
            return failure;
        }
    }

    /** The events of a batch, and what to do with them. */
    private static final class Gathered<E> {

        private final Target target;
        private final @Nullable Requeued requeued;
        private final Set<String> parked;
        private final List<Step<E>> steps = new ArrayList<>();
        private @Nullable Projection<E> projection;

        private Gathered(Target target, @Nullable Requeued requeued, Set<String> parked) {
            this.target = target;
            this.requeued = requeued;
            this.parked = parked;
        }

        /** The streams whose new events are not tried. */
        private Set<String> parkedStreams() {
            if (requeued == null) {
                return parked;
            }
            var others = new HashSet<>(parked);
            others.remove(requeued.stream());
            return others;
        }
    }
}
