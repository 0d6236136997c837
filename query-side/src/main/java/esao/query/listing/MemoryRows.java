package esao.query.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items that were computed, for example folded from events; asked the same questions as rows of a table. */
public final class MemoryRows<V> implements Rows<V> {

    private final List<V> items;

    public MemoryRows(Collection<V> items) {
        this.items = List.copyOf(items);
    }

    @Override
    public Found<V> page(ListRequest<V> request) {
        var all = selected(request).toList();
        var from = Math.min((long) request.page() * request.size(), all.size());
        var to = Math.min(from + request.size(), all.size());
        return new Found<>(all.subList((int) from, (int) to), all.size());
    }

    @Override
    public void each(ListRequest<V> request, Consumer<V> item) {
        selected(request).forEach(item);
    }

    private Stream<V> selected(ListRequest<V> request) {
        return items.stream()
                .filter(item -> request.conditions().stream().allMatch(condition -> holds(condition, item)))
                .filter(item -> isFound(request, item))
                .sorted(order(request));
    }

    private static <V> boolean holds(Condition<V> condition, V item) {
        var value = asked(condition.column().value().apply(item));
        if (value == null) {
            return false;
        }
        return switch (condition.relation()) {
            case EQUAL ->
                value instanceof Collection<?> codes
                        ? condition.values().stream().anyMatch(codes::contains)
                        : condition.values().contains(value);
            case FROM -> compare(value, condition.bound()) >= 0;
            case TO -> compare(value, condition.bound()) <= 0;
        };
    }

    /** As what is asked for is read: a whole number is a long, however small those of the column are. */
    private static @Nullable Object asked(@Nullable Object value) {
        return value instanceof Integer small ? Long.valueOf(small) : value;
    }

    private static <V> boolean isFound(ListRequest<V> request, V item) {
        var search = request.search();
        return search == null
                || request.listing().searched().stream()
                        .map(column -> column.value().apply(item))
                        .anyMatch(value -> value != null
                                && value.toString().toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT)));
    }

    private static <V> Comparator<V> order(ListRequest<V> request) {
        var asked = request.orders().stream().map(order -> by(request.listing(), order.column(), order.descending()));
        var key = request.listing().key().stream().map(column -> by(request.listing(), column, false));
        return Stream.concat(asked, key).reduce(Comparator::thenComparing).orElseThrow();
    }

    private static <V> Comparator<V> by(Listing<V> listing, String name, boolean descending) {
        var value = listing.column(name).orElseThrow().value();
        Comparator<V> ascending = (one, other) -> compareNullsLast(value.apply(one), value.apply(other));
        return descending ? ascending.reversed() : ascending;
    }

    /** As the database does: what is absent comes last, and first in the opposite order. */
    private static int compareNullsLast(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return compare(one, other);
    }

    @SuppressWarnings("unchecked") // Values of one column have one type, and it compares with itself.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
