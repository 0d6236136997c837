package esao.query.projection;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One event of a batch: read, or not to be read because of a failure.
 *
 * @param place where it stands in the log
 * @param kind what it is made of, read or not
 * @param recorded the event; absent if it cannot be read
 * @param failure why it cannot be read; absent if it can
 */
record Step<E>(
        Place place,
        Class<?> kind,
        @Nullable Recorded<E> recorded,
        @Nullable Exception failure) {

    /**
     * Reads a message.
     *
     * @throws RuntimeException if it cannot be told what kind of event it is, or if it is not the event that fails
     */
    static Step<?> of(EventMessage<?> message) {
        var place = Recorded.placeOf(message);
        var kind = message.getPayloadType();
        try {
            return new Step<>(place, kind, Recorded.of(message), null);
        } catch (RuntimeException failure) {
            if (!Failing.ofItsOwn(failure)) {
                throw failure;
            }
            return new Step<>(place, kind, null, failure);
        }
    }

    /** The same for those who take such events; nothing if it is of another kind. */
    @SuppressWarnings("unchecked") // Its kind was looked at.
    <T> Optional<Step<T>> as(Class<T> taken) {
        return taken.isAssignableFrom(kind) ? Optional.of((Step<T>) this) : Optional.empty();
    }

    /** How much there is of it: lines that move together count as events do. */
    long weight() {
        return recorded != null && recorded.event() instanceof BudgetEvent event
                ? 1 + Movement.of(event).size()
                : 1;
    }

    /** The event, if it may be written; otherwise it is parked. */
    @Nullable
    Recorded<E> readyAfter(Parking parking) {
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
