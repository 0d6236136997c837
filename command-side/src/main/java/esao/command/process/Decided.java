package esao.command.process;

import esao.command.rules.AwaitedReactions;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.reaction.ReactionDismissed;
import esao.kernel.reaction.ReactionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people decided about what waits, as its own record has it; and, for them, what it is that waits. */
@Component
class Decided implements AwaitedReactions {

    private final Map<String, Reaction<?>> reactions;
    private final ReactionTable table;
    private final LoggedEvents log;
    private final EventStore events;

    Decided(List<Reaction<?>> reactions, ReactionTable table, LoggedEvents log, EventStore events) {
        this.reactions = reactions.stream().collect(Collectors.toUnmodifiableMap(Reaction::name, Function.identity()));
        this.table = table;
        this.log = log;
        this.events = events;
    }

    /** Whether it is not to be done: that was the last that people decided. */
    boolean isDismissed(ReactionId reaction) {
        var stream = reaction.toString();
        return events.lastSequenceNumberFor(stream)
                .map(last -> events.readEvents(stream, last).next().getPayload() instanceof ReactionDismissed)
                .orElse(false);
    }

    @Override
    public Optional<Awaited> find(ReactionId named) {
        return table.find(named.reaction(), named.event()).flatMap(waiting -> {
            var event = log.at(waiting.position());
            return event.desk(named.reaction())
                    .filter(named::equals)
                    .map(ignored -> new Awaited(
                            waiting.position(),
                            Objects.requireNonNullElse(waiting.targetStream(), waiting.stream()),
                            causer(named.reaction(), event),
                            day(event),
                            StreamSupport.stream(waiting.problems().spliterator(), false)
                                    .map(problem -> problem.get("type").asString())
                                    .toList()));
        });
    }

    private @Nullable PersonId causer(String reaction, Followed event) {
        var answering = reactions.get(reaction);
        try {
            return answering == null ? null : initiator(answering, event);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Followed event) {
        try {
            return event.cause().by().effectiveOn();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static <E extends DomainEvent> PersonId initiator(Reaction<E> reaction, Followed event) {
        return reaction.initiator(reaction.answers().cast(event.content()), event.cause());
    }
}
