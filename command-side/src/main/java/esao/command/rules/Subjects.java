package esao.command.rules;

import esao.kernel.meeting.AgendaSubject;
import java.util.Optional;

/**
 * What is laid before deciding bodies. A meeting takes it as a parameter when something is put on its agenda and when
 * it resolves, so that it speaks of what is there, and not of what somebody typed.
 *
 * <p>It comes from the record of events, never from a read model, and no aggregate is loaded for it. It may change the
 * moment after; whoever acts on a resolution therefore holds the content against it once more.
 */
@FunctionalInterface
public interface Subjects {

    /**
     * What is laid of a subject and not decided yet; nothing where there is no such thing, it is not laid, or the
     * matter is decided. Of subjects that are no money, nothing.
     *
     * @param subject which, whatever content it names
     */
    Optional<LaidSubject> laid(AgendaSubject subject);

    /**
     * Whether it is laid or may be laid one day: not where the matter was decided once and for all. What is not known
     * may come.
     *
     * @param subject which, whatever content it names
     */
    default boolean mayBeLaid(AgendaSubject subject) {
        return true;
    }
}
