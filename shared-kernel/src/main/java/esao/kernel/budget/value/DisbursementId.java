package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a disbursement within its budget; chosen by the client, so that a repeated request cannot make two. */
public record DisbursementId(@JsonValue String value) {

    /**
     * Names a disbursement.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisbursementId {
        Text.code("disbursementId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
