package esao.kernel.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names the medium-term expenditure framework of one office, written {@code framework-2002}. Its editions, one for each
 * base year, are parts of it, so that an edition always begins where the one before ended.
 */
public record FrameworkId(OfficeCode office) {

    private static final String PREFIX = "framework-";
    private static final Pattern FORM = Pattern.compile("framework-(\\d+)");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code framework-<office>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FrameworkId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A framework is written framework-<office>");
        }
        return new FrameworkId(new OfficeCode(parts.group(1)));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office;
    }
}
