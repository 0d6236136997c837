package esao.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
 * one writer of a read model at a time. If the batch fails because of an event, its events are taken in one by one, and
 * the one that fails is parked in the same transaction, with every later event of its stream behind it. If it fails
 * because of the database, nothing of it was written, and the processor tries it again.
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
     * @param readModel the name of the read model
     * @param write writes the rows of some events, in order; called before the batch commits, and again with single
     *     events where it failed with all of them
     * @throws IllegalStateException if no batch is being processed
     */
    public <E> void add(String readModel, Recorded<E> recorded, Consumer<List<Recorded<E>>> write) {
        Gathered<E> gathered = gathered(readModel, recorded.place());
        gathered.write = write;
        gathered.steps.add(new Step<>(recorded.place(), recorded, null));
    }

    /** Adds an event that could not even be read to the end. */
    void addFailed(String readModel, EventMessage<?> message, Exception failure) {
        var place = Recorded.placeOf(message);
        gathered(readModel, place).steps.add(new Step<>(place, null, failure));
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
        if (requeued == null
                && batch.getMessage() instanceof TrackedEventMessage<?> tracked
                && tracked.trackingToken() instanceof GlobalSequenceTrackingToken
                && place.position() <= held.position()) {
            throw new IllegalStateException("The event at position %d is in the rows already, which are at %d"
                    .formatted(place.position(), held.position()));
        }
    }

    private <E> void write(Gathered<E> gathered) {
        var parking = new Parking(gathered.parkedStreams());
        if (!atOnce(gathered, parking)) {
            parking = new Parking(gathered.parkedStreams());
            oneByOne(gathered, parking);
        }
        parkedEvents.park(gathered.target, parking, gathered.requeued);
    }

    private <E> boolean atOnce(Gathered<E> gathered, Parking parking) {
        var ready = new ArrayList<Recorded<E>>();
        for (var step : gathered.steps) {
            var recorded = step.readyAfter(parking);
            if (recorded != null) {
                ready.add(recorded);
            }
        }
        return ready.isEmpty() || failure(gathered, ready) == null;
    }

    private <E> void oneByOne(Gathered<E> gathered, Parking parking) {
        for (var step : gathered.steps) {
            var recorded = step.readyAfter(parking);
            var failure = recorded == null ? null : failure(gathered, List.of(recorded));
            if (failure != null) {
                parking.failed(step.place(), failure);
            }
        }
    }

    /** What keeps these events from being written; then nothing of them is. */
    private <E> @Nullable RuntimeException failure(Gathered<E> gathered, List<Recorded<E>> events) {
        var write = gathered.write;
        if (write == null) {
            throw new IllegalStateException("Nobody writes the events of " + gathered.target);
        }
        jdbc.sql(SAVEPOINT).update();
        try {
            write.accept(events);
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

    /** One event of a batch: read, or not to be read because of a failure. */
    private record Step<E>(
            Place place,
            @Nullable Recorded<E> recorded,
            @Nullable Exception failure) {

        /** The event, if it may be written; otherwise it is parked. */
        private @Nullable Recorded<E> readyAfter(Parking parking) {
            if (parking.isParked(place)) {
                parking.behind(place);
                return null;
            }
            if (failure != null) {
                parking.failed(place, failure);
            }
            return recorded;
        }
    }

    /** The events of a batch, and what to do with them. */
    private static final class Gathered<E> {

        private final Target target;
        private final @Nullable Requeued requeued;
        private final Set<String> parked;
        private final List<Step<E>> steps = new ArrayList<>();
        private @Nullable Consumer<List<Recorded<E>>> write;

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
