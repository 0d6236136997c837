package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;

/** Records that a use of savings will not be. */
public record RejectSavingsUse(BudgetId budgetId, Basis basis, SavingsUseId savingsUseId) implements BudgetCommand {}
