package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A stay in the room.
 *
 * @param member who, a member or a guest
 * @param role as what the member sits in the body; absent before the meeting was opened, and of guests
 * @param from since when
 * @param until until when; absent while still there
 * @param attendingAs whether as a member or as a guest
 * @param position as what a guest was invited; absent of members
 */
public record PresenceView(
        String member,
        @Nullable String role,
        String from,
        @Nullable String until,
        String attendingAs,
        @Nullable String position) {

    /** As a list. */
    public static final Listing<PresenceView> LISTING = Listing.<PresenceView>named("attendance")
            .column("member", Kind.TEXT, "กรรมการ", "Member", PresenceView::member)
            .column("role", Kind.TEXT, "ตำแหน่ง", "Role", PresenceView::role)
            .column("from", Kind.TEXT, "เข้า", "From", PresenceView::from)
            .column("until", Kind.TEXT, "ออก", "Until", PresenceView::until)
            .choice("attendingAs", AttendingAs.class, "เข้าประชุมในฐานะ", "As", PresenceView::attendingAs)
            .column("position", Kind.SEARCHED, "ตำแหน่งของผู้ร่วมประชุม", "Position of a guest", PresenceView::position)
            .keyedBy("attendingAs", "from", "member");
}
