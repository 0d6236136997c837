package esao.command.rules;

import esao.kernel.office.PersonId;
import esao.kernel.reaction.ReactionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What events call for and could not be done yet. A command handler takes it as a parameter. */
@FunctionalInterface
public interface AwaitedReactions {

    /**
     * Something that waits.
     *
     * @param position where the event that calls for it stands in the log
     * @param subject the stream of which something is asked; the event's own where that is not known
     * @param causedBy whose act it follows; absent where the event cannot be read
     * @param on the effective date of the event; absent where the event cannot be read
     * @param problems the types of what stood against it when it was tried last
     */
    record Awaited(
            long position,
            String subject,
            @Nullable PersonId causedBy,
            @Nullable LocalDate on,
            List<String> problems) {

        public Awaited {
            problems = List.copyOf(problems);
        }
    }

    /** Finds what waits; nothing where no such thing does. */
    Optional<Awaited> find(ReactionId reaction);
}
