package esao.kernel.reaction;

import esao.kernel.calendar.FiscalYear;
import org.axonframework.serialization.Revision;

/**
 * What was dismissed is to be done after all, as soon as it can be.
 *
 * @param reactionId which reaction to which event
 * @param year the fiscal year in which it was decided
 * @param position where the event stands in the log
 * @param subject the stream of which something is to be asked; the event's own where that is not known
 */
@Revision("1")
public record ReactionTakenUp(ReactionId reactionId, FiscalYear year, long position, String subject)
        implements ReactionEvent {}
