package esao.query.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a list once, for paging, sorting, filtering, CSV and the documents made from it.
 *
 * <p>What is not described can neither be asked for nor be shown. Made once, by {@link #named}, and then read only.
 *
 * @param <V> the items
 */
public final class Listing<V> {

    private final String name;
    private final Map<String, Column<V>> columns;
    private final Map<String, String> aliases;
    private final List<String> key;

    private Listing(Builder<V> builder, List<String> key) {
        this.name = builder.name;
        this.columns = Collections.unmodifiableMap(new LinkedHashMap<>(builder.columns));
        this.aliases = Map.copyOf(builder.aliases);
        this.key = List.copyOf(key);
    }

    /** Begins the description of a list; the name becomes the name of the CSV file. */
    public static <V> Builder<V> named(String name) {
        return new Builder<>(name);
    }

    public String name() {
        return name;
    }

    /** The columns in the order shown. */
    public List<Column<V>> columns() {
        return List.copyOf(columns.values());
    }

    /** Other names of filters, and the filters they stand for. */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** The columns that together name one item; the order of items that are otherwise equal. */
    List<String> key() {
        return key;
    }

    Optional<Column<V>> column(String asked) {
        return Optional.ofNullable(columns.get(asked));
    }

    /** Every filter a reader may use, by its parameter. */
    public List<String> filters() {
        var filters = new ArrayList<String>();
        for (var column : columns.values()) {
            if (column.kind().compared()) {
                filters.add(column.name());
            }
            if (column.kind().ranged()) {
                filters.add(column.name() + "From");
                filters.add(column.name() + "To");
            }
        }
        filters.addAll(aliases.keySet().stream().sorted().toList());
        return filters;
    }

    /** Every column a reader may sort by. */
    public List<String> sorts() {
        return columns.values().stream()
                .filter(column -> column.kind().sorted())
                .map(Column::name)
                .toList();
    }

    /** The columns in which {@code q} is looked for. */
    public List<Column<V>> searched() {
        return columns.values().stream()
                .filter(column -> column.kind() == Column.Kind.SEARCHED)
                .toList();
    }

    /** Gathers the description of a list. */
    public static final class Builder<V> {

        private final String name;
        private final Map<String, Column<V>> columns = new LinkedHashMap<>();
        private final Map<String, String> aliases = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        /** A column; {@code name} is also the attribute of the entity. */
        public Builder<V> column(
                String column, Column.Kind kind, String thai, String english, Function<V, @Nullable Object> value) {
            columns.put(column, new Column<>(column, kind, thai, english, value, List.of()));
            return this;
        }

        /** An amount in satang. */
        public Builder<V> satang(String column, String thai, String english, Function<V, @Nullable Object> value) {
            return column(column, Column.Kind.NUMBER, thai + " (สตางค์)", english + " (satang)", value);
        }

        /** A column that holds one of the constants of an enumeration. */
        public Builder<V> choice(
                String column,
                Class<? extends Enum<?>> choices,
                String thai,
                String english,
                Function<V, @Nullable Object> value) {
            var names = Arrays.stream(choices.getEnumConstants())
                    .map(constant -> constant.name())
                    .toList();
            columns.put(column, new Column<>(column, Column.Kind.TEXT, thai, english, value, names));
            return this;
        }

        /** A second name for a filter. */
        public Builder<V> alias(String alias, String filter) {
            aliases.put(alias, filter);
            return this;
        }

        /**
         * Ends the description: the columns that together name one item, which is also the order nobody asked for.
         *
         * @throws IllegalArgumentException if a filter would be called as a parameter that every list understands
         */
        public Listing<V> keyedBy(String... key) {
            var listing = new Listing<>(this, List.of(key));
            for (var filter : listing.filters()) {
                if (ListRequests.RESERVED.contains(filter)) {
                    throw new IllegalArgumentException(
                            "The list %s has a filter %s, which means something in every list".formatted(name, filter));
                }
            }
            return listing;
        }
    }
}
