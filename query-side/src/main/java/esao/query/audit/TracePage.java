package esao.query.audit;

import esao.query.meeting.ResolutionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trace of money, folded from the events of a budget.
 *
 * @param version the last event of the budget that was known at the point; -1 if there was none
 * @param position that event's global position; absent if there was none, or while the timeline has not come that far
 * @param asOfRecorded the last moment of recording, if one was asked for
 * @param asOfEffective the last day of effect, if one was asked for
 * @param focus by what it begins; absent for all of the budget
 * @param focusValue the name of where it begins; absent for all of the budget
 * @param claimTh what the trace says and what not, in Thai
 * @param claim what the trace says and what not
 * @param resolutions what meetings say of the resolutions that the flows of this page and their places rest on
 * @param nodes the places at both ends of the flows of this page
 * @param items the flows of this page
 * @param page which page, from 0
 * @param size how many flows a page has
 * @param total how many flows there are
 */
public record TracePage(
        long version,
        @Nullable Long position,
        @Nullable Instant asOfRecorded,
        @Nullable LocalDate asOfEffective,
        TraceFocus.@Nullable By focus,
        @Nullable String focusValue,
        String claimTh,
        String claim,
        List<ResolutionView> resolutions,
        List<TraceNodeView> nodes,
        List<TraceEdgeView> items,
        int page,
        int size,
        long total) {

    /** What a trace says and what not, in Thai. */
    public static final String CLAIM_TH =
            "เงินในที่เดียวกันใช้แทนกันได้ เส้นทางนี้แสดงว่าเงินอาจมาจากที่ใดและอาจไปที่ใดตามลำดับที่บันทึก ไม่ได้ระบุว่าเป็นเงินสตางค์ใด";

    /** What a trace says and what not. */
    public static final String CLAIM =
            "Money in one place is interchangeable: the trace shows where it can have come from and gone to, in the order"
                    + " recorded, never which satang it was.";

    public TracePage {
        resolutions = List.copyOf(resolutions);
        nodes = List.copyOf(nodes);
        items = List.copyOf(items);
    }
}
