package esao.query.listing;

import java.util.List;
import java.util.function.Consumer;

/** Where the items of a list come from. */
public interface Rows<V> {

    /** Makes sure that what the items belong to exists; asked before anything else. */
    default void require() {}

    /** The page asked for, and how many items there are in all. */
    Found<V> page(ListRequest<V> request);

    /** Every item that fulfils the conditions, in the order asked for, one after the other. */
    void each(ListRequest<V> request, Consumer<V> item);

    /**
     * The same items, if a condition holds.
     *
     * @param condition throws if it does not
     */
    default Rows<V> onlyIf(Runnable condition) {
        var items = this;
        return new Rows<>() {
            @Override
            public void require() {
                condition.run();
            }

            @Override
            public Found<V> page(ListRequest<V> request) {
                return items.page(request);
            }

            @Override
            public void each(ListRequest<V> request, Consumer<V> item) {
                items.each(request, item);
            }
        };
    }

    /**
     * A page.
     *
     * @param items its items
     * @param total the items on all pages
     */
    record Found<V>(List<V> items, long total) {

        public Found {
            items = List.copyOf(items);
        }
    }
}
