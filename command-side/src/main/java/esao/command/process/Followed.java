package esao.command.process;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event as it is met in the log. What it says is read only when somebody wants to know.
 *
 * @param position where it stands in the log
 */
record Followed(long position, TrackedEventMessage<?> message) {

    static Followed of(TrackedEventMessage<?> message) {
        return new Followed(message.trackingToken().position().orElseThrow(), message);
    }

    String id() {
        return message.getIdentifier();
    }

    /** What it happened to. */
    String stream() {
        return message instanceof DomainEventMessage<?> event ? event.getAggregateIdentifier() : "";
    }

    /** Whether a reaction answers it. */
    boolean concerns(Reaction<?> reaction) {
        return reaction.answers().equals(message.getPayloadType());
    }

    DomainEvent content() {
        return (DomainEvent) message.getPayload();
    }

    Cause cause() {
        return new Cause(id(), Provenance.from(message.getMetaData()));
    }
}
