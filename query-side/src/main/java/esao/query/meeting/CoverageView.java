package esao.query.meeting;

import esao.kernel.meetingcalendar.value.DeadlineKind;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a deadline can be met by a calendar.
 *
 * @param deadline its code
 * @param kind what must be resolved on
 * @param title in words
 * @param dueOn the last day
 * @param slots the slots for it
 * @param state whether it can be met, or what stands in the way
 */
public record CoverageView(
        String deadline, String kind, String title, LocalDate dueOn, List<String> slots, String state) {

    /** As a list. */
    public static final Listing<CoverageView> LISTING = Listing.<CoverageView>named("deadline-coverage")
            .column("deadline", Kind.TEXT, "รหัส", "Deadline", CoverageView::deadline)
            .choice("kind", DeadlineKind.class, "ประเภท", "Kind", CoverageView::kind)
            .column("title", Kind.SEARCHED, "กำหนดเวลา", "Title", CoverageView::title)
            .column("dueOn", Kind.DATE, "ภายในวันที่", "Due", CoverageView::dueOn)
            .column("slots", Kind.CODES, "กำหนดการประชุม", "Slots", CoverageView::slots)
            .choice("state", CoverageState.class, "ทันกำหนด", "State", CoverageView::state)
            .keyedBy("dueOn", "deadline");
}
