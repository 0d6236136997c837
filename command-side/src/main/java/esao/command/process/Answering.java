package esao.command.process;

import esao.command.messaging.Command;
import esao.command.messaging.Commands;
import esao.command.messaging.KeyReused;
import esao.command.messaging.Order;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.DomainEvent;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what one event calls for, or notes why it could not be done. */
@Component
class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Commands commands;
    private final EventStore events;
    private final Decided decided;

    Answering(Commands commands, EventStore events, Decided decided) {
        this.commands = commands;
        this.events = events;
        this.decided = decided;
    }

    /** Has a reaction answer an event. Whatever comes of it, the events after it do not wait for it. */
    <E extends DomainEvent> void answer(Reaction<E> reaction, Followed event, ReactionTable.Notes notes) {
        if (event.desk(reaction.name()).filter(decided::isDismissed).isPresent()) {
            notes.done(reaction.name(), event.id());
            return;
        }
        Optional<Command> called;
        Cause cause;
        PersonId initiator;
        try {
            cause = event.cause();
            var content = reaction.answers().cast(event.content());
            called = reaction.command(content, cause);
            initiator = reaction.initiator(content, cause);
        } catch (RuntimeException unreadable) {
            var attempts = notes.await(reaction.name(), event, null, Refused.failed(unreadable));
            if (attempts == 1) {
                LOG.error("{} cannot answer the event at position {}", reaction.name(), event.position(), unreadable);
            }
            return;
        }
        if (called.isEmpty()) {
            notes.done(reaction.name(), event.id());
            return;
        }
        send(reaction, event, called.get(), cause, initiator, notes);
    }

    private <E extends DomainEvent> void send(
            Reaction<E> reaction,
            Followed event,
            Command command,
            Cause cause,
            PersonId initiator,
            ReactionTable.Notes notes) {
        var stream = command.stream();
        if (!reaction.opens() && events.lastSequenceNumberFor(stream).isEmpty()) {
            notes.await(reaction.name(), event, stream, Refused.noTarget(stream));
            return;
        }
        try {
            var actor = Actor.process(reaction.name(), command.office());
            var order = new Order(command, stream, command.office(), command.basis(), actor);
            commands.react(order, event.id(), cause.by(), initiator);
            notes.done(reaction.name(), event.id());
        } catch (KeyReused before) {
            // It was done by a version of the program that said it in other words.
            notes.done(reaction.name(), event.id());
        } catch (RuntimeException failure) {
            var refused = Refused.because(failure);
            var content = reaction.answers().cast(event.content());
            if (refused.problems().stream().anyMatch(problem -> reaction.isDone(content, problem))) {
                notes.done(reaction.name(), event.id());
                return;
            }
            var attempts = notes.await(reaction.name(), event, stream, refused);
            if (attempts == 1) {
                LOG.warn(
                        "{} {}, asked for at position {}: {}",
                        reaction.name(),
                        refused.forGood() ? "is refused for good" : "waits",
                        event.position(),
                        failure.toString());
            }
        }
    }
}
