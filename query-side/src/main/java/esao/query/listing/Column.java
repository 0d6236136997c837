package esao.query.listing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list: what it is called everywhere, and what a reader may ask of it.
 *
 * @param name the member of the JSON item, the attribute of the entity, the filter and the sort key
 * @param kind what a reader may ask of it
 * @param thai the heading in Thai
 * @param english the heading in English
 * @param value reads it from an item
 * @param choices the only values a filter may name; empty where any will do
 */
public record Column<V>(
        String name,
        Kind kind,
        String thai,
        String english,
        Function<V, @Nullable Object> value,
        List<String> choices) {

    /** What a reader may ask of a column. */
    public enum Kind {
        /** A code or text: equality with one or several values. */
        TEXT(true, false),
        /** A text people write: equality, and found by {@code q}. */
        SEARCHED(true, false),
        /** Several codes: whether one of them is there. Not sorted by. */
        CODES(false, false),
        /** A whole number, amounts in satang among them: equality, from, to. */
        NUMBER(true, true),
        /** A calendar day: equality, from, to, both included. */
        DATE(true, true),
        /** A moment: from, to, both included; a day stands for its first or last moment at the office. */
        INSTANT(true, true),
        /** Only shown. */
        SHOWN(false, false);

        private final boolean sorted;
        private final boolean ranged;

        Kind(boolean sorted, boolean ranged) {
            this.sorted = sorted;
            this.ranged = ranged;
        }

        boolean sorted() {
            return sorted;
        }

        boolean ranged() {
            return ranged;
        }

        boolean compared() {
            return this != SHOWN && this != INSTANT;
        }
    }

    public Column {
        choices = List.copyOf(choices);
    }
}
