package esao.query.listing;

import java.util.List;

/**
 * What an item must fulfil to be listed.
 *
 * @param column the column looked at
 * @param relation how it is compared
 * @param values with what; several only for equality, of which one must hold
 */
record Condition<V>(Column<V> column, Relation relation, List<Comparable<?>> values) {

    enum Relation {
        EQUAL,
        FROM,
        TO
    }

    Condition {
        values = List.copyOf(values);
    }

    Comparable<?> bound() {
        return values.getFirst();
    }
}
