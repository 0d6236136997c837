package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Lays a virement before the deciding body and freezes its content. */
public record SubmitVirement(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
