package esao.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a framework or a request differs between two points in time, folded from its events.
 *
 * @param from the first point
 * @param fromVersion the last event known at it; -1 if there was none
 * @param to the second point
 * @param toVersion the last event known at it; -1 if there was none
 * @param position the global position of the later of the two events; absent while the timeline has not come that far
 * @param items the figures of this page
 * @param page which page, from 0
 * @param size how many figures a page has
 * @param total how many figures there are
 */
public record PlannedDiffPage(
        TwoClocks from,
        long fromVersion,
        TwoClocks to,
        long toVersion,
        @Nullable Long position,
        List<PlannedDiffView> items,
        int page,
        int size,
        long total) {

    public PlannedDiffPage {
        items = List.copyOf(items);
    }
}
