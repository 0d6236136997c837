package esao.kernel.reaction;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a reaction owed to an event will not be done. No money moves by that; what the event said stands.
 *
 * @param reactionId which reaction to which event
 * @param year the fiscal year in which it was decided
 * @param position where the event stands in the log
 * @param subject the stream of which something was to be asked; the event's own where that is not known
 * @param causedBy whose act the reaction would have followed; absent where the event cannot be read
 * @param problems the types of what stood against it when it was tried last
 */
@Revision("1")
public record ReactionDismissed(
        ReactionId reactionId,
        FiscalYear year,
        long position,
        String subject,
        @Nullable PersonId causedBy,
        List<String> problems)
        implements ReactionEvent {

    public ReactionDismissed {
        problems = List.copyOf(problems);
    }
}
