package esao.kernel.budget;

import esao.kernel.budget.value.AllocationId;
import org.axonframework.serialization.Revision;

/**
 * A proposed allocation was turned down.
 *
 * @param allocation the proposal
 */
@Revision("1")
public record AllocationRejected(BudgetId budgetId, AllocationId allocation) implements BudgetEvent {}
