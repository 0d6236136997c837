package esao.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put right in a budget, folded from its events.
 *
 * @param version the last event of the budget
 * @param position that event's global position; absent while the timeline has not come that far
 * @param closedAtVersion the event by which the year was closed; absent while it is open
 * @param items the corrections of this page
 * @param page which page, from 0
 * @param size how many corrections a page has
 * @param total how many corrections there are
 */
public record CorrectionsPage(
        long version,
        @Nullable Long position,
        @Nullable Long closedAtVersion,
        List<CorrectionView> items,
        int page,
        int size,
        long total) {

    public CorrectionsPage {
        items = List.copyOf(items);
    }
}
