package esao.command.process;

import esao.command.messaging.Command;
import esao.command.messaging.Commands;
import esao.command.messaging.KeyReused;
import esao.command.messaging.Order;
import esao.command.problem.Rejected;
import esao.command.problem.Violation;
import esao.command.store.LogBusy;
import esao.command.store.UnknownOutcome;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.DomainEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what one event calls for, or notes why it could not be done. */
@Component
class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Commands commands;
    private final EventStore events;

    Answering(Commands commands, EventStore events) {
        this.commands = commands;
        this.events = events;
    }

    /** Has a reaction answer an event. Whatever comes of it, the events after it do not wait for it. */
    <E extends DomainEvent> void answer(Reaction<E> reaction, Followed event, ReactionTable.Notes notes) {
        Optional<Command> called;
        Cause cause;
        PersonId initiator;
        try {
            cause = event.cause();
            var content = reaction.answers().cast(event.content());
            called = reaction.command(content, cause);
            initiator = reaction.initiator(content, cause);
        } catch (RuntimeException unreadable) {
            var attempts = notes.await(reaction.name(), event, null, null, failed(unreadable));
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
        var office = command.office().value();
        if (!reaction.opens() && events.lastSequenceNumberFor(stream).isEmpty()) {
            notes.await(
                    reaction.name(),
                    event,
                    stream,
                    office,
                    ReactionProblem.TARGET_MISSING.with(Map.of("stream", stream)));
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
            var problems = problems(failure);
            var content = reaction.answers().cast(event.content());
            if (Arrays.stream(problems).anyMatch(problem -> reaction.isDone(content, problem))) {
                notes.done(reaction.name(), event.id());
                return;
            }
            var attempts = notes.await(reaction.name(), event, stream, office, problems);
            if (attempts == 1) {
                LOG.warn(
                        "{} waits, asked for at position {}: {}",
                        reaction.name(),
                        event.position(),
                        failure.toString());
            }
        }
    }

    private static Violation[] problems(RuntimeException failure) {
        return switch (failure) {
            case Rejected rejected -> rejected.violations().toArray(Violation[]::new);
            case LogBusy ignored -> busy();
            case UnknownOutcome ignored -> busy();
            case ConcurrencyException ignored -> busy();
            default -> new Violation[] {failed(failure)};
        };
    }

    private static Violation[] busy() {
        return new Violation[] {ReactionProblem.BUSY.with(Map.of())};
    }

    /** The kind of failure; its words may hold what nobody is to read. */
    private static Violation failed(RuntimeException failure) {
        return ReactionProblem.FAILED.with(Map.of("failure", failure.getClass().getSimpleName()));
    }
}
