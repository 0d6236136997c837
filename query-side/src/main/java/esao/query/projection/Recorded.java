package esao.query.projection;

import esao.kernel.provenance.Provenance;
import esao.kernel.schema.EventCatalogue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event as the log holds it.
 *
 * @param event what happened
 * @param eventId its identity, never used again
 * @param version its number in the stream of its aggregate, from 0
 * @param position its global position
 * @param recordedAt when it was recorded, to the microsecond
 * @param provenance who, in which capacity, with effect from when, on which letter and why
 */
public record Recorded<E>(
        E event, String eventId, long version, long position, Instant recordedAt, Provenance provenance) {

    /**
     * Reads a message that a processor delivers.
     *
     * @throws IllegalArgumentException if the message lacks its provenance
     * @throws IllegalStateException if it comes from elsewhere than the log, and so has no position or stream
     */
    public static <E> Recorded<E> of(EventMessage<E> message) {
        if (!(message instanceof TrackedEventMessage<E> tracked)
                || !(message instanceof DomainEventMessage<E> domain)) {
            throw new IllegalStateException("Event %s has no place in the log".formatted(message.getIdentifier()));
        }
        return new Recorded<>(
                message.getPayload(),
                message.getIdentifier(),
                domain.getSequenceNumber(),
                tracked.trackingToken().position().orElseThrow(),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                Provenance.from(message.getMetaData()));
    }

    /** Who did it. */
    public String actor() {
        return provenance.actor().value();
    }

    /** In which capacity. */
    public String role() {
        return provenance.role().name();
    }

    /** The event's lasting name. */
    public String name() {
        return EventCatalogue.nameOf(event.getClass());
    }
}
