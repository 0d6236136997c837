package esao.kernel.evaluation.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a finding within the summary of an evaluation. */
public record FindingId(@JsonValue String value) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FindingId {
        Text.code("finding", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
