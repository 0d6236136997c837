package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.provenance.Basis;

/** Confirms, as the second person, that it is warned rather than stopped for a while. */
public record ConfirmLoosening(BudgetId budgetId, Basis basis, ControlPolicyId policyId) implements BudgetCommand {}
