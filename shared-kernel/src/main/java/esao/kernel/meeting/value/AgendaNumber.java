package esao.kernel.meeting.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The number of an agenda item as it is printed: {@code 4}, {@code 4.2}, {@code 4.2.1}. Sorted as people count. */
public record AgendaNumber(@JsonValue String value) implements Comparable<AgendaNumber> {

    /** The largest of its numbers. */
    public static final int LAST = 99;

    private static final Pattern FORM = Pattern.compile("[1-9]\\d?(\\.[1-9]\\d?){0,2}");

    /**
     * Names an item.
     *
     * @throws IllegalArgumentException if it is not one to three numbers from 1 to 99 with dots between them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgendaNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An agenda item is numbered 4, 4.2 or 4.2.1");
        }
    }

    /**
     * One of the numbers it is made of; zero where it has fewer.
     *
     * @param place which, from 0
     */
    public int part(int place) {
        var parts = parts();
        return place < parts.length ? parts[place] : 0;
    }

    @Override
    public int compareTo(AgendaNumber other) {
        return Arrays.compare(parts(), other.parts());
    }

    private int[] parts() {
        return Arrays.stream(value.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    }

    @Override
    public String toString() {
        return value;
    }
}
