package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.regulation.value.RegulationRef;
import org.axonframework.serialization.Revision;

/**
 * The authority approved that money is carried over.
 *
 * @param carryOver the carry-over
 * @param rules the rules by which that authority is the one
 */
@Revision("1")
public record CarryOverApproved(BudgetId budgetId, CarryOverId carryOver, RegulationRef rules) implements BudgetEvent {}
