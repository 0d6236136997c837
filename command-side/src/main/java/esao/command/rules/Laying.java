package esao.command.rules;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import java.util.Optional;
import java.util.Set;

/** Follows the events of a stream as far as one thing in it is concerned that may be laid before a body. */
interface Laying {

    /** The kinds of events that can concern it; what others say need not be read. */
    Set<Class<? extends DomainEvent>> concerns();

    /** Takes the next event of one of those kinds. */
    void on(DomainEvent event, Provenance by);

    /** What is laid after the events so far. */
    Optional<LaidSubject> laid();

    /** Whether the events so far have decided it once and for all, so that it is never laid again. */
    boolean isDecided();
}
