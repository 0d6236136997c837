package esao.kernel.regulation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A version was taken back before it was in force; it never will be.
 *
 * @param regulationId which rules of which office
 * @param version the name of the version
 * @param effectiveFrom the first day it would have had
 */
@Revision("1")
public record RegulationWithdrawn(RegulationId regulationId, String version, LocalDate effectiveFrom)
        implements RegulationEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the version is not a plain code, or the day lies outside of all fiscal years
     */
    public RegulationWithdrawn {
        Text.code("version", version);
        OfficeTime.requireDay("effectiveFrom", effectiveFrom);
    }
}
