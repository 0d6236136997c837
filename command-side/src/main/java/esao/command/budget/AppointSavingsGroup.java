package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Basis;

/**
 * Charges people with savings and virements of the year. The order is the document of the basis.
 *
 * @param group who they are
 */
public record AppointSavingsGroup(BudgetId budgetId, Basis basis, WorkingGroup group) implements BudgetCommand {}
