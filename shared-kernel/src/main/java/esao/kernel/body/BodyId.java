package esao.kernel.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.body.value.BodyCode;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names a deciding body of one office, written {@code body-2002-PROVINCIAL_EDUCATION_COMMITTEE}. An office has one body
 * of each code.
 */
public record BodyId(OfficeCode office, BodyCode code) {

    private static final String PREFIX = "body-";
    private static final Pattern FORM = Pattern.compile("body-(\\d+)-(.+)");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code body-<office>-<code>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BodyId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A body is written body-<office>-<code>");
        }
        return new BodyId(new OfficeCode(parts.group(1)), new BodyCode(parts.group(2)));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + code;
    }
}
