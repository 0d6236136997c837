package esao.kernel.budget;

import esao.kernel.budget.value.VirementId;
import org.axonframework.serialization.Revision;

/**
 * A virement was turned down before it was executed.
 *
 * @param virement the virement
 */
@Revision("1")
public record VirementRejected(BudgetId budgetId, VirementId virement) implements BudgetEvent {}
