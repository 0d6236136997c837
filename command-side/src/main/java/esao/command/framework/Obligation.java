package esao.command.framework;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed obligation over several years.
 *
 * @param obligationId names it; a known name changes what it says
 * @param line the line that pays; never another for a known name
 * @param newLine what the line is for; required where the framework has no line of that code
 * @param contract number and date of the contract
 * @param instalments what falls due when, each year once
 */
public record Obligation(
        ObligationId obligationId,
        LineCode line,
        @Nullable LineDescription newLine,
        LegalBasis contract,
        List<Instalment> instalments) {

    private static final int MOST_INSTALMENTS = 30;

    /**
     * States an obligation.
     *
     * @throws IllegalArgumentException if there are no instalments or more than 30
     */
    public Obligation {
        instalments = List.copyOf(instalments);
        if (instalments.isEmpty() || instalments.size() > MOST_INSTALMENTS) {
            throw new IllegalArgumentException("instalments must hold 1 to %d items, but holds %d"
                    .formatted(MOST_INSTALMENTS, instalments.size()));
        }
    }
}
