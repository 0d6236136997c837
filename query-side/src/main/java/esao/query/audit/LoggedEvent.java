package esao.query.audit;

import esao.kernel.provenance.Provenance;
import java.time.Instant;

/** An event as the log holds it, whatever it happened to. */
interface LoggedEvent {

    /** Its lasting name. */
    String name();

    /** Its identity. */
    String eventId();

    /** Its number in its stream, from 0. */
    long version();

    /** When it was recorded, to the microsecond. */
    Instant recordedAt();

    /** Who, in which capacity, with effect from when, on which letter and why. */
    Provenance provenance();
}
