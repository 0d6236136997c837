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
}
