package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;

/**
 * Proposes who gets declared savings, each within the line they stand on. No money moves.
 *
 * @param content what is asked
 */
public record ProposeSavingsUse(BudgetId budgetId, Basis basis, SavingsUseId savingsUseId, SavingsUseContent content)
        implements BudgetCommand {}
