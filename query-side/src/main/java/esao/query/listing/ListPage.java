package esao.query.listing;

import esao.query.projection.ReadModelPosition;
import java.util.List;

/**
 * One page of a list, with the position it reflects.
 *
 * @param position the highest global position whose effect the items hold
 * @param parkedEvents how many events the read model could not take in yet, so that items may lack their effect
 * @param items the items of this page
 * @param page which page, from 0
 * @param size how many items a page has
 * @param total how many items there are on all pages
 */
public record ListPage<V>(long position, long parkedEvents, List<V> items, int page, int size, long total) {

    public ListPage {
        items = List.copyOf(items);
    }

    static <V> ListPage<V> of(ReadModelPosition position, ListRequest<V> request, Rows.Found<V> found) {
        return new ListPage<>(
                position.position(),
                position.parkedEvents(),
                found.items(),
                request.page(),
                request.size(),
                found.total());
    }
}
