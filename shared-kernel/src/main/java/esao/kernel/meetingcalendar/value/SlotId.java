package esao.kernel.meetingcalendar.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Names a slot within its calendar; chosen by the client, so that a repeated request cannot make two. */
public record SlotId(@JsonValue String value) {

    /**
     * Names a slot.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SlotId {
        Text.code("slotId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
