package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a use of savings within its budget; chosen by the client, so that a repeated request cannot make two. */
public record SavingsUseId(@JsonValue String value) {

    /**
     * Names a use of savings.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SavingsUseId {
        Text.code("savingsUseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
