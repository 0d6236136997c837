package esao.kernel.framework.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/**
 * Names a policy change within the framework of an office; chosen by the client, so that a repeated request cannot make
 * two.
 */
public record PolicyChangeId(@JsonValue String value) implements Comparable<PolicyChangeId> {

    /**
     * Names a policy change.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyChangeId {
        Text.code("policyId", value);
    }

    @Override
    public int compareTo(PolicyChangeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
