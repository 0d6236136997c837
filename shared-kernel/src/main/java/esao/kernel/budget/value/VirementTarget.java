package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One item that receives money in a virement, with the answers auditors ask for.
 *
 * @param line the line that receives
 * @param newLine what the line is for, where the virement creates it
 * @param amount how much it receives
 * @param targetChange what changes in the output target, or that nothing does
 * @param unitPriceChange what changes in the unit price, or that nothing does
 */
public record VirementTarget(
        LineCode line, @Nullable LineDescription newLine, Money amount, String targetChange, String unitPriceChange) {

    /**
     * Names a target.
     *
     * @throws IllegalArgumentException if an answer is empty or too long
     */
    public VirementTarget {
        Text.required("targetChange", targetChange, Text.PARAGRAPH);
        Text.required("unitPriceChange", unitPriceChange, Text.PARAGRAPH);
    }

    VirementTarget of(Money other) {
        return new VirementTarget(line, newLine, other, targetChange, unitPriceChange);
    }
}
