package esao.query.meeting;

import esao.kernel.meeting.value.RsvpReply;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to the invitation.
 *
 * @param number which reply to this meeting, from 1 on
 * @param member who
 * @param reply what
 * @param note in which words
 * @param repliedOn of which day
 * @param counts whether it is what the member said last, and the meeting was not called for another time since
 */
public record ReplyView(
        int number, String member, String reply, @Nullable String note, LocalDate repliedOn, boolean counts) {

    /** The same reply once another one counts, or none. */
    ReplyView lapsed() {
        return new ReplyView(number, member, reply, note, repliedOn, false);
    }

    /** As a list. */
    public static final Listing<ReplyView> LISTING = Listing.<ReplyView>named("replies")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .column("member", Kind.TEXT, "กรรมการ", "Member", ReplyView::member)
            .choice("reply", RsvpReply.class, "คำตอบรับ", "Reply", ReplyView::reply)
            .column("note", Kind.SEARCHED, "หมายเหตุ", "Note", ReplyView::note)
            .column("repliedOn", Kind.DATE, "วันที่ตอบ", "Replied", ReplyView::repliedOn)
            .column("counts", Kind.SHOWN, "มีผล", "Counts", ReplyView::counts)
            .keyedBy("number");
}
