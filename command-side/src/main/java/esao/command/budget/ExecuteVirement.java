package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Moves the money of an approved virement. */
public record ExecuteVirement(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
