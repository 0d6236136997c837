package esao.command.regulation;

import esao.kernel.provenance.Basis;
import esao.kernel.regulation.RegulationId;
import esao.kernel.text.Text;

/**
 * Takes a version back that is not in force yet.
 *
 * @param regulationId which rules of which office
 * @param basis on what it rests
 * @param version the name of the version
 */
public record WithdrawRegulation(RegulationId regulationId, Basis basis, String version) implements RegulationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the version is not a plain code
     */
    public WithdrawRegulation {
        Text.code("version", version);
    }
}
