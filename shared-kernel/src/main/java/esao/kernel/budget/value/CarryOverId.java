package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names money that is carried over into the next fiscal year, within its budget. */
public record CarryOverId(@JsonValue String value) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CarryOverId {
        Text.code("carryOverId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
