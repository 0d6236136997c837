package esao.kernel.request.value;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;

/**
 * An accepted line for which the ceiling has no room and which is asked for all the same.
 *
 * @param school whose line it is
 * @param line the line
 * @param category the category whose ceiling it stands above
 * @param amount what was accepted
 * @param reason why it is asked for
 */
public record LineAboveCeiling(
        SchoolCode school, LineCode line, ExpenditureCategory category, Money amount, String reason) {

    /**
     * States a line.
     *
     * @throws IllegalArgumentException if the reason is empty or too long
     */
    public LineAboveCeiling {
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
