package esao.command.rules;

import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import java.util.Optional;

/**
 * The resolutions that meetings have declared. A command handler takes them as a parameter: what was declared never
 * changes, so whoever decides on it decides on what still holds, although it stands in a stream of its own.
 */
@FunctionalInterface
public interface Resolutions {

    /**
     * Finds a resolution; nothing where no meeting of the office has declared it.
     *
     * @param office whose meeting
     * @param cited the resolution
     */
    Optional<DeclaredResolution> find(OfficeCode office, ResolutionRef cited);

    /**
     * The last resolution by which the same body decided otherwise on the very same content later; nothing where there
     * is none. It counts from its declaration, whether or not it can be used yet: the body has taken its word back.
     *
     * @param office whose meetings
     * @param cited the resolution
     */
    default Optional<ResolutionRef> overruling(OfficeCode office, ResolutionRef cited) {
        return Optional.empty();
    }
}
