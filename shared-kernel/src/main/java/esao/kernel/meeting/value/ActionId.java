package esao.kernel.meeting.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names an action within its meeting; chosen by the client, so that a repeated request cannot make two. */
public record ActionId(@JsonValue String value) {

    /**
     * Names an action.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {
        Text.code("actionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
