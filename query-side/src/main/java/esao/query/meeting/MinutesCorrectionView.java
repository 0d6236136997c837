package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A correction of the minutes that a member asked for.
 *
 * @param correction its number, by which a draft settles it
 * @param member who asked for it
 * @param passage where
 * @param request what is to stand there
 * @param requestedOn of which day the request is
 * @param revision of which draft
 * @param state what became of it
 * @param note how it was settled, or why not as asked; absent while it is open
 * @param settledIn the draft that settled it
 */
public record MinutesCorrectionView(
        int correction,
        String member,
        String passage,
        String request,
        LocalDate requestedOn,
        int revision,
        String state,
        @Nullable String note,
        @Nullable Integer settledIn) {

    /** The same correction, settled. */
    MinutesCorrectionView settled(CorrectionState became, String how, int draft) {
        return new MinutesCorrectionView(
                correction, member, passage, request, requestedOn, revision, became.name(), how, draft);
    }

    /** As a list. */
    public static final Listing<MinutesCorrectionView> LISTING = Listing.<MinutesCorrectionView>named(
                    "minutes-corrections")
            .column("correction", Kind.NUMBER, "คำขอที่", "Correction", view -> (long) view.correction())
            .column("member", Kind.TEXT, "กรรมการ", "Member", MinutesCorrectionView::member)
            .column("passage", Kind.SEARCHED, "ข้อความเดิม", "Passage", MinutesCorrectionView::passage)
            .column("request", Kind.SEARCHED, "ขอแก้เป็น", "Request", MinutesCorrectionView::request)
            .column("requestedOn", Kind.DATE, "วันที่ขอ", "Requested", MinutesCorrectionView::requestedOn)
            .column("revision", Kind.NUMBER, "ของฉบับที่", "Of revision", view -> (long) view.revision())
            .choice("state", CorrectionState.class, "ผล", "State", MinutesCorrectionView::state)
            .column("note", Kind.SEARCHED, "คำชี้แจง", "Note", MinutesCorrectionView::note)
            .column("settledIn", Kind.SHOWN, "แก้ในฉบับที่", "Settled in", MinutesCorrectionView::settledIn)
            .keyedBy("correction");
}
