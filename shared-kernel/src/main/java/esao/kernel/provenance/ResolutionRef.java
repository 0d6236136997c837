package esao.kernel.provenance;

import esao.kernel.text.Text;

/**
 * Points to a resolution of a meeting: {@code meeting/item/number}.
 *
 * @param meeting the meeting's code
 * @param agendaItem the number of the agenda item, as printed, for example {@code 4.2}
 * @param number the number of the resolution within the meeting, 1 or more
 */
public record ResolutionRef(String meeting, String agendaItem, int number) {

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
        var parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A resolution is written meeting/item/number");
        }
        return new ResolutionRef(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return meeting + "/" + agendaItem + "/" + number;
    }
}
