package esao.kernel.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;

/** Who a person is to the office's identity provider: the subject of the token, never a name or a citizen number. */
public record PersonId(@JsonValue String value) {

    private static final int LONGEST = 120;

    /**
     * Names a person.
     *
     * @throws IllegalArgumentException if {@code value} is empty, longer than 120 characters, of more than one line, or
     *     unprintable
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Text.line("person", value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
