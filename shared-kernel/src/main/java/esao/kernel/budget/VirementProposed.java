package esao.kernel.budget;

import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import org.axonframework.serialization.Revision;

/**
 * Somebody proposed to move money between lines. No money has moved.
 *
 * @param virement the virement
 * @param content what is proposed
 */
@Revision("1")
public record VirementProposed(BudgetId budgetId, VirementId virement, VirementContent content)
        implements BudgetEvent {}
