package esao.command.process;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import esao.kernel.reaction.ReactionEvent;
import esao.kernel.reaction.ReactionId;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

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

    /** The office whose it is, as the name of its stream says; absent where it says none. */
    @Nullable
    String office() {
        return desk("nobody").map(desk -> desk.office().value()).orElse(null);
    }

    /** Where people decide about what a reaction owes to it; nowhere where nobody can. */
    Optional<ReactionId> desk(String reaction) {
        return ReactionId.of(stream(), reaction, id());
    }

    /** Whether people decided something about what waits. */
    boolean isDecision() {
        return ReactionEvent.class.isAssignableFrom(message.getPayloadType());
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
