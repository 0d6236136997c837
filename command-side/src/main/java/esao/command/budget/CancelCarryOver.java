package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.provenance.Basis;

/**
 * Takes a carry-over back before the year is closed, or, in the year that received the money, gives up what is left of
 * it. Asked of the budget where the money is.
 */
public record CancelCarryOver(BudgetId budgetId, Basis basis, CarryOverId carryOverId) implements BudgetCommand {}
