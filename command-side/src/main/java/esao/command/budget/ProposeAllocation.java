package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.provenance.Basis;
import java.util.List;

/** Proposes who is to get how much of which line. */
public record ProposeAllocation(BudgetId budgetId, Basis basis, AllocationId allocationId, List<AllocationShare> shares)
        implements BudgetCommand {
    public ProposeAllocation {
        shares = List.copyOf(shares);
    }
}
