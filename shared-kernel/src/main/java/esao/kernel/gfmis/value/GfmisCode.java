package esao.kernel.gfmis.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A budget code of New GFMIS Thai: 20 digits, of which nothing is read.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#gfmis}.
 */
public record GfmisCode(@JsonValue String value) implements Comparable<GfmisCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{20}");

    /**
     * Takes a code over.
     *
     * @throws IllegalArgumentException if it is not 20 Arabic digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GfmisCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A budget code of GFMIS has 20 digits");
        }
    }

    @Override
    public int compareTo(GfmisCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
