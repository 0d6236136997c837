package esao.query.budget;

import esao.kernel.budget.value.VirementSource;
import org.jspecify.annotations.Nullable;

/**
 * One item that gives money in a virement, with the answers auditors ask for.
 *
 * @param line the line's code
 * @param amountSatang how much it gives, in satang
 * @param savings the declared savings the money comes from, if it does
 * @param reducedItem which item is reduced
 * @param whyReduced why it can be
 */
public record VirementSourceView(
        String line, long amountSatang, @Nullable String savings, String reducedItem, String whyReduced) {

    static VirementSourceView of(VirementSource source) {
        return new VirementSourceView(
                source.line().value(),
                source.amount().satang(),
                source.savings() == null ? null : source.savings().value(),
                source.reducedItem(),
                source.whyReduced());
    }
}
