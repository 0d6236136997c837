package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;

/**
 * Somebody who was asked to a meeting without being a member.
 *
 * @param guest who
 * @param position as what
 * @param wholeMeeting whether for all of it
 * @param items if not, for which items, by the numbers they have now; those that were taken off are left out
 */
public record GuestView(String guest, String position, boolean wholeMeeting, List<String> items) {

    public GuestView {
        items = List.copyOf(items);
    }

    /** As a list. */
    public static final Listing<GuestView> LISTING = Listing.<GuestView>named("guests")
            .column("guest", Kind.TEXT, "ผู้ร่วมประชุม", "Guest", GuestView::guest)
            .column("position", Kind.SEARCHED, "ตำแหน่ง", "Position", GuestView::position)
            .column("wholeMeeting", Kind.SHOWN, "ทั้งการประชุม", "Whole meeting", GuestView::wholeMeeting)
            .column("items", Kind.CODES, "เฉพาะวาระ", "Items only", GuestView::items)
            .keyedBy("guest");
}
