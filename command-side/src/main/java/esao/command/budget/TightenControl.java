package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.provenance.Basis;

/** Ends a loosening, confirmed or only proposed; one person is enough for that. */
public record TightenControl(BudgetId budgetId, Basis basis, ControlPolicyId policyId) implements BudgetCommand {}
