package esao.kernel.regulation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A version of the rules was laid down. It is in force from its first day until the next one is.
 *
 * @param regulationId which rules of which office
 * @param version the name of the version, by which it is cited
 * @param effectiveFrom the first day on which it is in force
 * @param content what it says
 */
@Revision("1")
public record RegulationSet(RegulationId regulationId, String version, LocalDate effectiveFrom, Provisions content)
        implements RegulationEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the version is not a plain code, the day lies outside of all fiscal years, or
     *     the content is of another kind
     */
    public RegulationSet {
        Text.code("version", version);
        OfficeTime.requireDay("effectiveFrom", effectiveFrom);
        if (content.kind() != regulationId.kind()) {
            throw new IllegalArgumentException("%s cannot hold %s".formatted(regulationId, content.kind()));
        }
    }
}
