package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** The code of a budget line, unique within one budget. */
public record LineCode(@JsonValue String value) implements Comparable<LineCode> {

    /**
     * Names a line.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LineCode {
        Text.code("line", value);
    }

    @Override
    public int compareTo(LineCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
