package esao.kernel.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The eight-digit code of a school; a code is never used again after its school is dissolved. */
public record SchoolCode(@JsonValue String value) implements Comparable<SchoolCode> {

    private static final Pattern FORM = Pattern.compile("\\d{8}");

    /**
     * Names a school.
     *
     * @throws IllegalArgumentException if {@code value} is not eight digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SchoolCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A school code has eight digits");
        }
    }

    @Override
    public int compareTo(SchoolCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
