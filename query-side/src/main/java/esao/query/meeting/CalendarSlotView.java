package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;

/**
 * A day set aside for a meeting.
 *
 * @param slot its name
 * @param day the day
 * @param body the body that is to meet
 * @param deadlines the deadlines it is there for
 */
public record CalendarSlotView(String slot, LocalDate day, String body, List<String> deadlines) {

    /** As a list. */
    public static final Listing<CalendarSlotView> LISTING = Listing.<CalendarSlotView>named("calendar-slots")
            .column("slot", Kind.TEXT, "กำหนดการประชุม", "Slot", CalendarSlotView::slot)
            .column("day", Kind.DATE, "วันประชุม", "Day", CalendarSlotView::day)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", CalendarSlotView::body)
            .column("deadlines", Kind.CODES, "กำหนดเวลา", "Deadlines", CalendarSlotView::deadlines)
            .keyedBy("day", "slot");
}
