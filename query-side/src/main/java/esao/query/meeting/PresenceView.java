package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A stay of a member in the room.
 *
 * @param member who
 * @param role as what the member sits in the body; absent before the meeting was opened
 * @param from since when
 * @param until until when; absent where the member is still there
 */
public record PresenceView(
        String member,
        @Nullable String role,
        String from,
        @Nullable String until) {

    /** As a list. */
    public static final Listing<PresenceView> LISTING = Listing.<PresenceView>named("attendance")
            .column("member", Kind.TEXT, "กรรมการ", "Member", PresenceView::member)
            .column("role", Kind.TEXT, "ตำแหน่ง", "Role", PresenceView::role)
            .column("from", Kind.TEXT, "เข้า", "From", PresenceView::from)
            .column("until", Kind.TEXT, "ออก", "Until", PresenceView::until)
            .keyedBy("from", "member");
}
