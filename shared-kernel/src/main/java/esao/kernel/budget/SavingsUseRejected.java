package esao.kernel.budget;

import esao.kernel.budget.value.SavingsUseId;
import org.axonframework.serialization.Revision;

/**
 * A use of savings will not be; the savings stay in the pool.
 *
 * @param use the use
 */
@Revision("1")
public record SavingsUseRejected(BudgetId budgetId, SavingsUseId use) implements BudgetEvent {}
