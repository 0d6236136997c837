package esao.kernel.evaluation.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.text.Text;
import java.util.regex.Pattern;

/** Tells one participant from another without saying who it is: a token handed out, or the number of a paper form. */
public record ParticipantCode(@JsonValue String value) {

    private static final Pattern CITIZEN_NUMBER = Pattern.compile("\\d{13}");

    /**
     * Names a participant.
     *
     * @throws IllegalArgumentException if {@code value} is not a plain code of at most 60 characters, or has the form
     *     of a citizen number, thirteen digits with whatever between them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ParticipantCode {
        Text.code("participant", value);
        if (CITIZEN_NUMBER.matcher(Text.key(value).replaceAll("[._-]", "")).matches()) {
            throw new IllegalArgumentException(
                    "participant must not be a citizen number (13 digits): hand out a token or a running number");
        }
    }

    /** What two ways of writing one code have in common: {@code P-๐๑} and {@code p-01} are one participant. */
    public String key() {
        return Text.key(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
