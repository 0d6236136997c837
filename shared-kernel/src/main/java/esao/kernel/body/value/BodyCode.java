package esao.kernel.body.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a kind of deciding body, as the dated rules of who consents to what name it: {@code AREA_COMMITTEE}. */
public record BodyCode(@JsonValue String value) {

    /**
     * Names a body.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyCode {
        Text.code("body", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
