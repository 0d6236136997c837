package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Undoes an executed virement by an entry of its own. */
public record ReverseVirement(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
