package esao.kernel.budget;

import esao.kernel.budget.value.ControlPolicyId;
import org.axonframework.serialization.Revision;

/**
 * A loosening, confirmed or only proposed, was ended: from here on nothing passes because of it.
 *
 * @param policy how the loosening is named
 */
@Revision("1")
public record ControlTightened(BudgetId budgetId, ControlPolicyId policy) implements BudgetEvent {}
