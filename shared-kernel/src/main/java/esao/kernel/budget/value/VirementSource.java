package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One item that gives up money in a virement, with the answers auditors ask for.
 *
 * @param line the line that gives
 * @param amount how much it gives
 * @param savings the declared savings the money comes from; absent where it comes from what is not allocated
 * @param reducedItem which item is reduced
 * @param whyReduced why it can be reduced without harm
 */
public record VirementSource(
        LineCode line, Money amount, @Nullable SavingsId savings, String reducedItem, String whyReduced) {

    /**
     * Names a source.
     *
     * @throws IllegalArgumentException if an answer is empty or too long
     */
    public VirementSource {
        Text.line("reducedItem", reducedItem, Text.LINE);
        Text.required("whyReduced", whyReduced, Text.PARAGRAPH);
    }

    /** How an amendment names it: by its line, and by the savings where they give. */
    String part() {
        return savings == null ? line.value() : line + "/" + savings;
    }

    VirementSource of(Money other) {
        return new VirementSource(line, other, savings, reducedItem, whyReduced);
    }
}
