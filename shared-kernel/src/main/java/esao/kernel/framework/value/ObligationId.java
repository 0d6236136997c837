package esao.kernel.framework.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/**
 * Names a cross-year obligation within the framework of an office; chosen by the client, so that a repeated request
 * cannot make two.
 */
public record ObligationId(@JsonValue String value) implements Comparable<ObligationId> {

    /**
     * Names a cross-year obligation.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ObligationId {
        Text.code("obligationId", value);
    }

    @Override
    public int compareTo(ObligationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
