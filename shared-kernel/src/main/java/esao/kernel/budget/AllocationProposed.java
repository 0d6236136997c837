package esao.kernel.budget;

import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody proposed how to share money of lines among recipients. No money has moved.
 *
 * @param allocation the proposal
 * @param shares who is to get how much of which line
 */
@Revision("1")
public record AllocationProposed(BudgetId budgetId, AllocationId allocation, List<AllocationShare> shares)
        implements BudgetEvent {

    public AllocationProposed {
        shares = List.copyOf(shares);
    }
}
