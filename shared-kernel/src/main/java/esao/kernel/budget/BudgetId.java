package esao.kernel.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names the budget of one office for one fiscal year. The name is the natural key, written {@code budget-2002-2569}, so
 * a second budget of the same office and year cannot exist.
 */
public record BudgetId(OfficeCode office, FiscalYear year) {

    private static final String PREFIX = "budget-";
    private static final Pattern FORM = Pattern.compile("budget-(\\d+)-(\\d{4})");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code budget-<office>-<year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BudgetId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A budget is written budget-<office>-<fiscal year>");
        }
        return new BudgetId(new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + year;
    }
}
