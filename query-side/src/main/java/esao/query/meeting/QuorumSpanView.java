package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the same number of members was there. Together they are the time line of the quorum.
 *
 * @param from since when
 * @param until until when; absent where it lasts
 * @param present how many were there
 * @param needed how many were needed; absent where the meeting was never opened
 * @param members of how many
 * @param quorate whether that was a quorum
 * @param resolutions what was resolved in it
 */
public record QuorumSpanView(
        String from,
        @Nullable String until,
        long present,
        @Nullable Long needed,
        @Nullable Long members,
        boolean quorate,
        List<String> resolutions) {

    /** As a list. */
    public static final Listing<QuorumSpanView> LISTING = Listing.<QuorumSpanView>named("quorum")
            .column("from", Kind.TEXT, "ตั้งแต่", "From", QuorumSpanView::from)
            .column("until", Kind.TEXT, "ถึง", "Until", QuorumSpanView::until)
            .column("present", Kind.NUMBER, "ผู้เข้าประชุม", "Present", QuorumSpanView::present)
            .column("needed", Kind.NUMBER, "องค์ประชุม", "Needed", QuorumSpanView::needed)
            .column("members", Kind.NUMBER, "กรรมการ", "Members", QuorumSpanView::members)
            .column("quorate", Kind.SHOWN, "ครบองค์ประชุม", "Quorum", QuorumSpanView::quorate)
            .column("resolutions", Kind.CODES, "มติ", "Resolutions", QuorumSpanView::resolutions)
            .keyedBy("from", "present");
}
