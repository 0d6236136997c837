package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/**
 * Notes that money which left this year arrived in the next one. It is no person's command: it follows from the money's
 * having arrived.
 *
 * @param arrivedIn the budget it arrived in
 * @param amount how much arrived
 * @param event the identity of the event by which it arrived
 */
public record SettleCarryOver(
        BudgetId budgetId, Basis basis, CarryOverId carryOverId, BudgetId arrivedIn, Money amount, String event)
        implements BudgetCommand {}
