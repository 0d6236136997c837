package esao.kernel.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a date from its one form, {@code 2026-01-31}; Jackson's own reader takes arrays of numbers and more. */
final class StrictDate extends StdDeserializer<LocalDate> {

    private static final int LENGTH = "2026-01-31".length();

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException malformed) {
            // Refused below, together with a text of another length.
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a date is written yyyy-mm-dd");
    }
}
