package esao.kernel.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of an Education Service Area Office: four digits for a primary area (province and area), six for a secondary
 * area or a bureau.
 *
 * <p>A school's office can never be read from the school's code.
 */
public record OfficeCode(@JsonValue String value) implements Comparable<OfficeCode> {

    private static final Pattern FORM = Pattern.compile("\\d{4}|\\d{6}");

    /**
     * Names an office.
     *
     * @throws IllegalArgumentException if {@code value} is not four or six digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfficeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An office code has four or six digits");
        }
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
