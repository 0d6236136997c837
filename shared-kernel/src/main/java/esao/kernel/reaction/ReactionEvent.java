package esao.kernel.reaction;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/** Everything that people can have decided about a reaction that waits. */
public sealed interface ReactionEvent extends DomainEvent permits ReactionDismissed, ReactionTakenUp {

    ReactionId reactionId();

    /** The fiscal year in which it was decided. */
    FiscalYear year();

    /** Where the event that calls for something stands in the log. */
    long position();

    /** What was to be done something about, by the name of its stream. */
    String subject();

    @Override
    default EventScope scope() {
        return new EventScope(reactionId().toString(), reactionId().office(), year());
    }
}
