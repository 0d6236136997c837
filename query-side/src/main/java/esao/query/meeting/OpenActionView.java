package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * An action that was not done on a day, and how old it was then.
 *
 * @param resolution the resolution it follows from
 * @param action its name
 * @param owner who is to do it
 * @param task what
 * @param assignedOn since when
 * @param dueOn by when
 * @param ageDays the days since then
 * @param overdueDays the days since it was due; 0 where it was not yet
 */
public record OpenActionView(
        String resolution,
        String action,
        String owner,
        String task,
        LocalDate assignedOn,
        LocalDate dueOn,
        long ageDays,
        long overdueDays) {

    /** As a list. */
    public static final Listing<OpenActionView> LISTING = Listing.<OpenActionView>named("open-actions")
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", OpenActionView::resolution)
            .column("action", Kind.TEXT, "งาน", "Action", OpenActionView::action)
            .column("owner", Kind.TEXT, "ผู้รับผิดชอบ", "Owner", OpenActionView::owner)
            .column("task", Kind.SEARCHED, "งานที่มอบหมาย", "Task", OpenActionView::task)
            .column("assignedOn", Kind.DATE, "วันที่มอบหมาย", "Assigned", OpenActionView::assignedOn)
            .column("dueOn", Kind.DATE, "กำหนดเสร็จ", "Due", OpenActionView::dueOn)
            .column("ageDays", Kind.NUMBER, "อายุงาน (วัน)", "Age in days", OpenActionView::ageDays)
            .column("overdueDays", Kind.NUMBER, "เกินกำหนด (วัน)", "Days overdue", OpenActionView::overdueDays)
            .keyedBy("dueOn", "resolution", "action");
}
