package esao.query.audit;

import esao.kernel.provenance.Provenance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    /** The person whose act called for it, where who did it is no person, as it is shown. */
    default @Nullable String initiator() {
        var initiator = provenance().initiator();
        return initiator == null ? null : initiator.value();
    }

    /** The resolution cited, as it is shown; absent where there is none. */
    default @Nullable String resolution() {
        var resolution = provenance().resolution();
        return resolution == null ? null : resolution.toString();
    }
}
