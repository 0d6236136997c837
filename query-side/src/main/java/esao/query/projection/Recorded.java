package esao.query.projection;

import esao.kernel.provenance.Provenance;
import esao.kernel.schema.EventCatalogue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log holds it.
 *
 * @param event what happened
 * @param place where it stands in the log
 * @param recordedAt when it was recorded, to the microsecond
 * @param provenance who, in which capacity, with effect from when, on which letter and why
 */
public record Recorded<E>(E event, Place place, Instant recordedAt, Provenance provenance) {

    /**
     * Reads a message that a processor delivers.
     *
     * @throws IllegalArgumentException if the message lacks its provenance
     * @throws IllegalStateException if it comes from elsewhere than the log, and so has no position or stream
     */
    public static <E> Recorded<E> of(EventMessage<? extends E> message) {
        return new Recorded<>(
                message.getPayload(),
                placeOf(message),
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                Provenance.from(message.getMetaData()));
    }

    /**
     * Where a message stands in the log; its payload need not be readable.
     *
     * @throws IllegalStateException if it comes from elsewhere than the log
     */
    static Place placeOf(EventMessage<?> message) {
        if (!(message instanceof TrackedEventMessage<?> tracked)
                || !(message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalStateException("Event %s has no place in the log".formatted(message.getIdentifier()));
        }
        return new Place(
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                tracked.trackingToken().position().orElseThrow(),
                message.getIdentifier());
    }

    /** The event's identity. */
    public String eventId() {
        return place.eventId();
    }

    /** Its number in the stream of its aggregate, from 0. */
    public long version() {
        return place.version();
    }

    /** Its global position. */
    public long position() {
        return place.position();
    }

    /** Who did it. */
    public String actor() {
        return provenance.actor().value();
    }

    /** The person whose act called for it, where who did it is no person. */
    public @Nullable String initiator() {
        var initiator = provenance.initiator();
        return initiator == null ? null : initiator.value();
    }

    /** The resolution cited, if one was. */
    public @Nullable String resolution() {
        var resolution = provenance.resolution();
        return resolution == null ? null : resolution.toString();
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
