package esao.kernel.budget.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a project of a plan, as the plan names it. */
public record ProjectRef(@JsonValue String value) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProjectRef {
        Text.code("project", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
