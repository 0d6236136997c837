package esao.kernel.regulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.value.RegulationKind;
import java.util.regex.Pattern;

/** Names the dated rules of one kind that one office works by, written {@code regulation-2002-virement-rules}. */
public record RegulationId(OfficeCode office, RegulationKind kind) {

    private static final String PREFIX = "regulation-";
    private static final Pattern FORM = Pattern.compile("regulation-(\\d+)-([a-z-]+)");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code regulation-<office>-<kind>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegulationId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Rules are written regulation-<office>-<kind>");
        }
        return new RegulationId(new OfficeCode(parts.group(1)), RegulationKind.ofSlug(parts.group(2)));
    }

    @Override
    @JsonValue
    public String toString() {
        return PREFIX + office + "-" + kind.slug();
    }
}
