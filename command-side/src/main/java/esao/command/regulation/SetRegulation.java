package esao.command.regulation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * Lays down a version of the rules.
 *
 * @param regulationId which rules of which office
 * @param basis on what it rests: the regulation, circular or order
 * @param version the name of the version
 * @param effectiveFrom the first day on which it is in force
 * @param content what it says
 */
public record SetRegulation(
        RegulationId regulationId, Basis basis, String version, LocalDate effectiveFrom, Provisions content)
        implements RegulationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the version is not a plain code, or the day lies outside of all fiscal years
     */
    public SetRegulation {
        Text.code("version", version);
        OfficeTime.requireDay("effectiveFrom", effectiveFrom);
    }
}
