package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Turns a virement down before it is executed. */
public record RejectVirement(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
