package esao.query.audit;

import esao.query.meeting.ResolutionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resolutions did to the lines of a budget request, folded from its events.
 *
 * @param version the last event of the request
 * @param position that event's global position; absent while the timeline has not come that far
 * @param resolutions what meetings say of the resolutions of this page
 * @param items the lines of this page, each as often as a resolution touched it
 * @param page which page, from 0
 * @param size how many a page has
 * @param total how many there are
 */
public record RequestTracePage(
        long version,
        @Nullable Long position,
        List<ResolutionView> resolutions,
        List<RequestTraceView> items,
        int page,
        int size,
        long total) {

    public RequestTracePage {
        resolutions = List.copyOf(resolutions);
        items = List.copyOf(items);
    }
}
