package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.provenance.Basis;

/** Approves a proposed allocation; not for its proposer. */
public record ApproveAllocation(BudgetId budgetId, Basis basis, AllocationId allocationId) implements BudgetCommand {}
