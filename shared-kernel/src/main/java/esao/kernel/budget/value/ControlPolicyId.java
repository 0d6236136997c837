package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a loosening of control within its budget. */
public record ControlPolicyId(@JsonValue String value) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ControlPolicyId {
        Text.code("policyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
