package esao.kernel.synthesis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/** Names the synthesis of one office's meetings in one fiscal year, written {@code synthesis-2002-2569}. */
public record SynthesisId(OfficeCode office, FiscalYear year) {

    private static final Pattern FORM = Pattern.compile("synthesis-(\\d+)-(\\d{4})");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code synthesis-<office>-<fiscal year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SynthesisId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A synthesis is written synthesis-<office>-<fiscal year>");
        }
        return new SynthesisId(new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))));
    }

    @Override
    @JsonValue
    public String toString() {
        return "synthesis-" + office + "-" + year;
    }
}
