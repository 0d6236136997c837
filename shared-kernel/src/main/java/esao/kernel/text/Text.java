package esao.kernel.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks every piece of text passes before it may become part of a value. */
public final class Text {

    /** The longest text of one line: a name, a number of a letter. */
    public static final int LINE = 300;

    /** The longest text of a paragraph: a reason, a cause. */
    public static final int PARAGRAPH = 4_000;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

    private Text() {}

    /**
     * Accepts a text that a person must have written.
     *
     * @param field the name of the field, for the message
     * @param value the text as given
     * @param longest the greatest number of UTF-16 units allowed
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character (other than line feed,
     *     carriage return and tab) or half of a surrogate pair
     */
    public static String required(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        if (value.length() > longest) {
            throw new IllegalArgumentException(
                    "%s must not be longer than %d characters, but has %d".formatted(field, longest, value.length()));
        }
        requireReadable(field, value);
        return value;
    }

    /**
     * Accepts a code chosen by a person or a system: letters, digits, dot, underscore and hyphen, at most 60 of them.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static String code(String field, @Nullable String value) {
        if (value == null || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    field + " must start with a letter or digit and hold 1 to 60 letters, digits, '.', '_' or '-'");
        }
        return value;
    }

    private static void requireReadable(String field, String value) {
        var readable = value.codePoints().allMatch(point -> switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        });
        if (!readable) {
            throw new IllegalArgumentException(field + " holds a character that cannot be printed");
        }
    }
}
