package esao.query.listing;

import esao.query.projection.Freshness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked of a list.
 *
 * @param listing the list
 * @param conditions all of them must hold
 * @param search a text to be found, in whatever case, in one of the searched columns; absent for any
 * @param orders by what to sort, the first one first; the key follows
 * @param page which page, from 0
 * @param size how many items a page has
 * @param csv whether the whole list is wanted as CSV instead of one page
 * @param freshness how new the answer must be
 */
public record ListRequest<V>(
        Listing<V> listing,
        List<Condition<V>> conditions,
        @Nullable String search,
        List<Order> orders,
        int page,
        int size,
        boolean csv,
        Freshness freshness) {

    public ListRequest {
        conditions = List.copyOf(conditions);
        orders = List.copyOf(orders);
    }

    /** One sort key. */
    record Order(String column, boolean descending) {}
}
