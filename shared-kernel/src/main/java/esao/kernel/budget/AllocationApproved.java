package esao.kernel.budget;

import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody other than the proposer approved an allocation; the money is set apart for its recipients.
 *
 * @param allocation the allocation
 * @param shares who got how much of which line
 */
@Revision("1")
public record AllocationApproved(BudgetId budgetId, AllocationId allocation, List<AllocationShare> shares)
        implements BudgetEvent {

    public AllocationApproved {
        shares = List.copyOf(shares);
    }
}
