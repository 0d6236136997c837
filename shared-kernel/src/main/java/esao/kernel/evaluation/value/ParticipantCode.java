package esao.kernel.evaluation.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;
import java.util.regex.Pattern;

/** Tells one participant from another without saying who it is: a token handed out, or the number of a paper form. */
public record ParticipantCode(@JsonValue String value) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern CITIZEN_NUMBER = Pattern.compile("[0-9]{13}");

    /**
     * Names a participant.
     *
     * @throws IllegalArgumentException if {@code value} is anything but letters A to Z, digits 0 to 9, dots,
     *     underscores and hyphens, at most 60 of them, or may hold a citizen number: thirteen digits with nothing but
     *     these marks between them, whatever stands before or after
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantCode {
        if (!TOKEN.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "participant must start with a letter A to Z or a digit 0 to 9 and hold 1 to"
                            + " 60 of these, '.', '_' or '-': hand out a token or a running number, never a name");
        }
        if (CITIZEN_NUMBER.matcher(value.replaceAll("[._-]", "")).find()) {
            throw new IllegalArgumentException(
                    "participant must not hold a citizen number (13 digits): hand out a token or a running number");
        }
    }

    /** What two ways of writing one code have in common: {@code P-01} and {@code p-01} are one participant. */
    public String key() {
        return Text.key(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
