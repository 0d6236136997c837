package esao.kernel.budget;

import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import org.axonframework.serialization.Revision;

/**
 * A proposal to move money was changed before any consent; a submission made before is void.
 *
 * @param virement the virement
 * @param content what is proposed now
 */
@Revision("1")
public record VirementAmended(BudgetId budgetId, VirementId virement, VirementContent content) implements BudgetEvent {}
