package esao.kernel.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names the budget request of one office for one fiscal year. The name is the natural key, written
 * {@code request-2002-2570}, so a second request of the same office and year cannot exist.
 *
 * @param office who asks
 * @param year the fiscal year for which money is asked; the request is made in the years before it
 */
public record RequestId(OfficeCode office, FiscalYear year) {

    private static final String PREFIX = "request-";
    private static final Pattern FORM = Pattern.compile("request-(\\d+)-(\\d{4})");

    /**
     * Names a request.
     *
     * @throws IllegalArgumentException if no fiscal year comes before {@code year}, in which it could be made
     */
    public RequestId {
        if (year.equals(FiscalYear.FIRST)) {
            throw new IllegalArgumentException(
                    "A request is made before its fiscal year, so none is for %s".formatted(year));
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code request-<office>-<year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RequestId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A request is written request-<office>-<fiscal year>");
        }
        return new RequestId(new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))));
    }

    /** The fiscal year in which the request is made: the one before that for which money is asked. */
    public FiscalYear madeIn() {
        return year.plusYears(-1);
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + year;
    }
}
