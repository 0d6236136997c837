package esao.query.budget;

import esao.kernel.budget.value.VirementTarget;
import org.jspecify.annotations.Nullable;

/**
 * One item that receives money in a virement, with the answers auditors ask for.
 *
 * @param line the line's code
 * @param newLineName the name of the line, where the virement creates it
 * @param amountSatang how much it receives, in satang
 * @param targetChange what changes in the output target
 * @param unitPriceChange what changes in the unit price
 */
public record VirementTargetView(
        String line, @Nullable String newLineName, long amountSatang, String targetChange, String unitPriceChange) {

    static VirementTargetView of(VirementTarget target) {
        return new VirementTargetView(
                target.line().value(),
                target.newLine() == null ? null : target.newLine().name(),
                target.amount().satang(),
                target.targetChange(),
                target.unitPriceChange());
    }
}
