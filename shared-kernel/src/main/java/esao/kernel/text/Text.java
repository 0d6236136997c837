package esao.kernel.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks every piece of text passes before it may become part of a value. */
public final class Text {

    /** The longest text of one line: a name, a number of a letter. */
    public static final int LINE = 300;

    /** The longest text of a paragraph: a reason, a cause. */
    public static final int PARAGRAPH = 4_000;

    private static final int LONGEST_CODE = 60;

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,59}");

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Text() {}

    /**
     * Accepts a text that a person must have written, in one or more lines.
     *
     * @param field the name of the field, for the message
     * @param value the text as given
     * @param longest the greatest number of UTF-16 units allowed
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException if nothing of it can be seen, if it is too long, or if it holds a control
     *     character (other than line feed, carriage return and tab), half of a surrogate pair, or an invisible mark
     *     that turns the direction of writing
     */
    public static String required(String field, @Nullable String value, int longest) {
        if (value == null || isInvisible(value)) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        return quoted(field, value, longest);
    }

    /**
     * Accepts a text of one line that a person must have written: as {@link #required}, and without line breaks or
     * tabs, so that it cannot pass for two entries of a list or a log.
     *
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException if it is anything else
     */
    public static String line(String field, @Nullable String value, int longest) {
        var line = required(field, value, longest);
        if (breaksLine(line)) {
            throw new IllegalArgumentException(field + " must be one line, without line breaks or tabs");
        }
        return line;
    }

    /**
     * Accepts a text copied from somewhere else, which may be empty: as {@link #required} in everything but that.
     *
     * @return {@code value}, unchanged
     * @throws IllegalArgumentException if it is too long or cannot be printed
     */
    public static String quoted(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new IllegalArgumentException(
                    "%s must not be longer than %d characters, but has %d".formatted(field, longest, value.length()));
        }
        if (!isPrintable(value)) {
            throw new IllegalArgumentException(field + " holds a character that cannot be printed");
        }
        return value;
    }

    /**
     * Accepts a code chosen by a person or a system: letters, digits, dot, underscore and hyphen, at most 60 of them.
     * Composed characters must be written in one way (Unicode NFC), so that two codes that look alike are one.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static String code(String field, @Nullable String value) {
        if (value != null && isPlainCode(value)) {
            return value;
        }
        if (value == null || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    field + " must start with a letter or digit and hold 1 to 60 letters, digits, '.', '_' or '-'");
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            throw new IllegalArgumentException(field + " must be written in composed characters (Unicode NFC)");
        }
        return value;
    }

    /** Whether it is a code of ASCII alone, as most are: seen at a glance, and there is one way to write it. */
    private static boolean isPlainCode(String value) {
        for (var index = 0; index < value.length(); index++) {
            var letter = value.charAt(index);
            if (!isPlain(letter) && (index == 0 || "._-".indexOf(letter) < 0)) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= LONGEST_CODE;
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    /** Whether every character may stand in a text: none of those that {@link #quoted} refuses. */
    public static boolean isPrintable(String value) {
        // Every text of every event that is read comes by here: a stream of characters took a sixth of that time.
        for (var index = 0; index < value.length(); ) {
            var point = value.codePointAt(index);
            index += Character.charCount(point);
            if (!isPrintable(point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(String value) {
        for (var index = 0; index < value.length(); ) {
            var point = value.codePointAt(index);
            index += Character.charCount(point);
            if (!isInvisible(point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean breaksLine(String value) {
        for (var index = 0; index < value.length(); ) {
            var point = value.codePointAt(index);
            index += Character.charCount(point);
            if (breaksLine(point)) {
                return true;
            }
        }
        return false;
    }

    /** Zero-width space and joiners belong to Thai and other scripts; every other format character only deceives. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\r' || point == '\t';
            case Character.FORMAT -> point >= ZERO_WIDTH_SPACE && point <= ZERO_WIDTH_JOINER;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean breaksLine(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * What different ways of writing the same words have in common: compatible letters made one, digits of any script
     * Arabic, no difference of case, and neither blanks nor characters that do not show.
     */
    public static String key(String text) {
        var key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT)
                .map(point ->
                        Character.isDigit(point) ? '0' + Character.digit(point, 10) : Character.toLowerCase(point))
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
