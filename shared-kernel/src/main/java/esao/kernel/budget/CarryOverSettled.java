package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Money that had left its year arrived in the next one and is no longer on its way.
 *
 * @param carryOver the carry-over
 * @param line the line it left
 * @param amount how much
 * @param arrivedIn the budget it arrived in
 * @param event the identity of the event by which it arrived
 */
@Revision("1")
public record CarryOverSettled(
        BudgetId budgetId, CarryOverId carryOver, LineCode line, Money amount, BudgetId arrivedIn, String event)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the event is not named by one line of text
     */
    public CarryOverSettled {
        Text.line("event", event, Text.LINE);
    }
}
