package esao.kernel.gfmis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names the reconciliation of one office and fiscal year with GFMIS, written {@code gfmis-2002-2569}.
 *
 * @param office whose books are held against it
 * @param year the fiscal year of the money
 */
public record ReconciliationId(OfficeCode office, FiscalYear year) {

    private static final String PREFIX = "gfmis-";
    private static final Pattern FORM = Pattern.compile("gfmis-(\\d+)-(\\d{4})");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code gfmis-<office>-<year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReconciliationId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A reconciliation is written gfmis-<office>-<fiscal year>");
        }
        return new ReconciliationId(new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + year;
    }
}
