package esao.kernel.budget;

import esao.kernel.office.WorkingGroup;
import org.axonframework.serialization.Revision;

/**
 * People were charged with savings and virements of the year. The order is the document of the command.
 *
 * @param group who they are
 */
@Revision("1")
public record SavingsGroupAppointed(BudgetId budgetId, WorkingGroup group) implements BudgetEvent {}
