package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to share money of lines among recipients. Amounts in satang.
 *
 * @param allocation the proposal's code
 * @param state what became of it
 * @param totalSatang all shares together
 * @param shareCount how many shares
 * @param shares who is to get how much of which line
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedBy who approved or rejected it, if somebody did
 * @param decidedAt when
 */
public record ProposalView(
        String office,
        int year,
        String allocation,
        String state,
        long totalSatang,
        int shareCount,
        List<ProposedShareView> shares,
        String documentNumber,
        LocalDate documentDate,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public ProposalView {
        shares = List.copyOf(shares);
    }

    /** As a list. */
    public static final Listing<ProposalView> LISTING = Listing.<ProposalView>named("allocation-proposals")
            .column("allocation", Kind.TEXT, "รหัสข้อเสนอ", "Proposal", ProposalView::allocation)
            .choice("state", ProposalState.class, "สถานะ", "State", ProposalView::state)
            .satang("totalSatang", "รวม", "Total", ProposalView::totalSatang)
            .column("shareCount", Kind.NUMBER, "จำนวนหน่วยรับ", "Shares", view -> (long) view.shareCount())
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", ProposalView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", ProposalView::documentDate)
            .column("proposedBy", Kind.TEXT, "ผู้เสนอ", "Proposed by", ProposalView::proposedBy)
            .column("proposedAt", Kind.INSTANT, "เสนอเมื่อ", "Proposed at", ProposalView::proposedAt)
            .column("decidedBy", Kind.TEXT, "ผู้พิจารณา", "Decided by", ProposalView::decidedBy)
            .column("decidedAt", Kind.INSTANT, "พิจารณาเมื่อ", "Decided at", ProposalView::decidedAt)
            .keyedBy("proposedAt", "allocation");
}
