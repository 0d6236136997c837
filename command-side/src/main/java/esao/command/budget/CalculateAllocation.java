package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Proposes who is to get how much of a line, as a rule leads to it.
 *
 * @param ruleId by which rule
 * @param roundId whose counts of pupils; absent where the rule counts none
 * @param pool what there is to share; absent where all that is due is to be paid
 */
public record CalculateAllocation(
        BudgetId budgetId,
        Basis basis,
        AllocationId allocationId,
        AllocationRuleId ruleId,
        @Nullable HeadCountRoundId roundId,
        @Nullable Money pool)
        implements BudgetCommand {}
