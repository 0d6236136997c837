package esao.kernel.provenance;

import esao.kernel.text.Text;
import java.util.regex.Pattern;

/**
 * Points to a resolution of a meeting: {@code meeting/item/number}.
 *
 * @param meeting the meeting's code
 * @param agendaItem the number of the agenda item, as printed, for example {@code 4.2}
 * @param number the number of the resolution within the meeting, 1 or more
 */
public record ResolutionRef(String meeting, String agendaItem, int number) {

    /** At most nine digits, so that the number is within the range of an {@code int}. */
    private static final Pattern FORM = Pattern.compile("([^/]+)/([^/]+)/([1-9]\\d{0,8})");

    /**
     * Points to a resolution.
     *
     * @throws IllegalArgumentException if the meeting or item is not a plain code, or the number is below 1
     */
    public ResolutionRef {
        Text.code("meeting", meeting);
        Text.code("agendaItem", agendaItem);
        if (number < 1) {
            throw new IllegalArgumentException("A resolution number is 1 or more");
        }
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if {@code text} is not of that form
     */
    public static ResolutionRef parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A resolution is written meeting/item/number");
        }
        return new ResolutionRef(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return meeting + "/" + agendaItem + "/" + number;
    }
}
