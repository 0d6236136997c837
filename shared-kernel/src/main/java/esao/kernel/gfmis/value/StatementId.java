package esao.kernel.gfmis.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a statement of GFMIS within its reconciliation; chosen by the client. */
public record StatementId(@JsonValue String value) {

    /**
     * Names a statement.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StatementId {
        Text.code("statementId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
