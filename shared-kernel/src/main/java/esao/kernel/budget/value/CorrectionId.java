package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a correction within its budget; chosen by the client, so that a repeated request cannot make two. */
public record CorrectionId(@JsonValue String value) {

    /**
     * Names a correction.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CorrectionId {
        Text.code("correctionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
