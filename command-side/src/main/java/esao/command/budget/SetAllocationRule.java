package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.provenance.Basis;

/**
 * Settles by what rule money of a line is shared. A rule of that name that is there already gets a new version.
 *
 * @param method in which way it is shared
 * @param rounding how it is rounded
 */
public record SetAllocationRule(
        BudgetId budgetId, Basis basis, AllocationRuleId ruleId, LineCode line, SharingMethod method, Rounding rounding)
        implements BudgetCommand {}
