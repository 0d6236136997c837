package esao.command.process;

import esao.command.messaging.Command;
import esao.command.problem.Violation;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.DomainEvent;
import java.util.Optional;

/**
 * What one kind of event calls for: a command to another stream, or back to the first, or nothing.
 *
 * <p>It must say the same whenever it is asked about the same event, since an event may come to it more than once; then
 * the command has one effect. It waits for nothing: what cannot be done yet is tried again by those who ask it, and a
 * later event does not wait for an earlier one.
 *
 * @param <E> the kind of event
 */
interface Reaction<E extends DomainEvent> {

    /** Its lasting name: never changed, or it would answer everything anew. */
    String name();

    /** What it answers. */
    Class<E> answers();

    /** What the event calls for; nothing where it is not of the kind that calls for something. */
    Optional<Command> command(E event, Cause cause);

    /** Whether what it calls for may be the beginning of a stream; otherwise it waits until somebody begins one. */
    default boolean opens() {
        return false;
    }

    /** Whether a refusal says that what is called for is so already, by whomever; then nothing is left to be done. */
    default boolean isDone(E event, Violation violation) {
        return false;
    }

    /**
     * Whose act it follows: that of whoever did what is the cause, unless the event says better. What follows is kept
     * with that person's name, and nobody who judges it may be the same.
     */
    default PersonId initiator(E event, Cause cause) {
        return cause.by().person();
    }
}
