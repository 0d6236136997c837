package esao.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signals about a budget as of a point in time, folded from its events.
 *
 * @param version the last event of the budget that was known then; -1 if there was none
 * @param position that event's global position; absent if there was none, or while the timeline has not come that far
 * @param asOfRecorded the last moment of recording, if one was asked for
 * @param asOfEffective the last day of effect, if one was asked for
 * @param items the signals of this page
 * @param page which page, from 0
 * @param size how many signals a page has
 * @param total how many signals there are
 */
public record AuditSignalsPage(
        long version,
        @Nullable Long position,
        @Nullable Instant asOfRecorded,
        @Nullable LocalDate asOfEffective,
        List<AuditSignalView> items,
        int page,
        int size,
        long total) {

    public AuditSignalsPage {
        items = List.copyOf(items);
    }
}
