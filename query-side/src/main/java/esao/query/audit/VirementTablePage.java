package esao.query.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a virement changes, line by line, before and after.
 *
 * @param version the event of the budget that it reflects: the execution, or the last one where there was none yet
 * @param position that event's global position; absent while the timeline has not come that far
 * @param virement the virement
 * @param executed whether the money moved; if not, before and after are as they would be now
 * @param items the lines of this page
 * @param page which page, from 0
 * @param size how many lines a page has
 * @param total how many lines there are
 */
public record VirementTablePage(
        long version,
        @Nullable Long position,
        String virement,
        boolean executed,
        List<VirementLineView> items,
        int page,
        int size,
        long total) {

    public VirementTablePage {
        items = List.copyOf(items);
    }
}
