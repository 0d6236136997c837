package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.provenance.Basis;

/** Turns a proposed allocation down. */
public record RejectAllocation(BudgetId budgetId, Basis basis, AllocationId allocationId) implements BudgetCommand {}
