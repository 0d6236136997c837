package esao.kernel.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;
import java.util.regex.Pattern;

/** Who a person is to the office's identity provider: the subject of the token, never a name or a citizen number. */
public record PersonId(@JsonValue String value) {

    private static final int LONGEST = 120;

    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9]");
    private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\d{13}");

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

    /**
     * Accepts an identifier that somebody types for another person: nothing that could be a name or a citizen number.
     * What was recorded before this was asked stays readable, so the identifier itself does not ask it.
     *
     * @param field the name of the field, for the message
     * @return this
     * @throws IllegalArgumentException if it is written in anything but Latin letters, digits and signs without spaces,
     *     or holds thirteen digits in a row with whatever signs between them
     */
    public PersonId requireCode(String field) {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    field + " must be an identifier of Latin letters, digits and signs without spaces, never a name");
        }
        var plain = SEPARATORS.matcher(value).replaceAll("");
        // A random UUID has thirteen digits in a row now and then, and is no citizen number.
        if (CITIZEN_NUMBER.matcher(plain).find() && !UUID.matcher(value).matches()) {
            throw new IllegalArgumentException(field + " must not be a citizen number (13 digits)");
        }
        return this;
    }

    /** Whether the two are one person however the identifier is written, see {@link Text#key}. */
    public boolean isSame(PersonId other) {
        return Text.key(value).equals(Text.key(other.value));
    }

    @Override
    public String toString() {
        return value;
    }
}
