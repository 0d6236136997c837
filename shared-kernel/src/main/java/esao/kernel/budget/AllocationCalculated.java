package esao.kernel.budget;

import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An allocation was computed by a rule: all that anybody needs to compute it again. The shares it led to are in the
 * proposal, the event after this one.
 *
 * @param allocation the allocation
 * @param rule by which rule
 * @param ruleVersion by which version of it
 * @param line the line
 * @param method in which way it was shared
 * @param rounding how it was rounded
 * @param round whose counts of pupils; absent where none are counted
 * @param headCountHash the digest of those counts
 * @param rateVersion which version of the rates; absent where none are used
 * @param rates the rates, one for each level of the counts
 * @param pool what there was to share
 */
@Revision("1")
public record AllocationCalculated(
        BudgetId budgetId,
        AllocationId allocation,
        AllocationRuleId rule,
        int ruleVersion,
        LineCode line,
        SharingMethod method,
        Rounding rounding,
        @Nullable HeadCountRoundId round,
        @Nullable ContentHash headCountHash,
        @Nullable String rateVersion,
        List<RateUsed> rates,
        Money pool)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the method counts pupils and there are none, or the other way round, or if
     *     there are rates without a version or a version that is no plain code
     */
    public AllocationCalculated {
        rates = List.copyOf(rates);
        if ((round == null) == method.countsHeads() || (round == null) != (headCountHash == null)) {
            throw new IllegalArgumentException("A method that counts pupils names the round and its digest");
        }
        if ((rateVersion == null) != rates.isEmpty()) {
            throw new IllegalArgumentException("Rates have a version");
        }
        if (rateVersion != null) {
            Text.code("rateVersion", rateVersion);
        }
    }
}
