package esao.kernel.budget;

import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.LineCode;
import org.axonframework.serialization.Revision;

/**
 * It was settled, for the first time or anew, by what rule money of a line is shared.
 *
 * @param rule the rule
 * @param version which version of the rule, from 1
 * @param line the line
 * @param method in which way it is shared
 * @param rounding how it is rounded
 */
@Revision("1")
public record AllocationRuleSet(
        BudgetId budgetId, AllocationRuleId rule, int version, LineCode line, SharingMethod method, Rounding rounding)
        implements BudgetEvent {}
