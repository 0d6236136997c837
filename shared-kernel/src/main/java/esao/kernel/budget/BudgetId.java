package esao.kernel.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;

/**
 * Names the budget of one office for one fiscal year. The name is the natural key, written {@code budget-2002-2569}, so
 * a second budget of the same office and year cannot exist.
 */
public record BudgetId(OfficeCode office, FiscalYear year) {

    private static final String PREFIX = "budget-";

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code budget-<office>-<year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BudgetId parse(String text) {
        var parts = text.split("-", -1);
        if (!text.startsWith(PREFIX) || parts.length != 3) {
            throw new IllegalArgumentException("A budget is written budget-<office>-<fiscal year>");
        }
        return new BudgetId(new OfficeCode(parts[1]), new FiscalYear(Integer.parseInt(parts[2])));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + year;
    }
}
