package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * A carry-over will not be, or what was carried over is given up. Before the year is closed nothing moves; in the year
 * that received the money, what is left of it leaves the budget.
 *
 * @param carryOver the carry-over
 * @param subject of what
 * @param line the line
 * @param givenUp what leaves the budget with it
 */
@Revision("1")
public record CarryOverCancelled(
        BudgetId budgetId, CarryOverId carryOver, CarryOverSubject subject, LineCode line, Money givenUp)
        implements BudgetEvent {}
