package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.text.Text;

/**
 * Where money that was carried over comes from.
 *
 * @param budget the budget it left
 * @param carryOver what the carry-over is called there
 * @param line its line there
 * @param event the identity of the event by which it left
 */
public record CarryOverOrigin(BudgetId budget, CarryOverId carryOver, LineCode line, String event) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if the event is not named by one line of text
     */
    public CarryOverOrigin {
        Text.line("event", event, Text.LINE);
    }
}
