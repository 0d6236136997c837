package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do after a resolution.
 *
 * @param resolution the resolution it follows from
 * @param action its name
 * @param owner who is to do it
 * @param task what
 * @param assignedOn since when
 * @param dueOn by when
 * @param percent how much of it is done
 * @param report the latest report
 * @param reportedOn of which day
 * @param closedOn when it was found done; absent while it is not
 * @param closedBy by whom
 * @param result what came of it
 * @param evidence the digest of what shows it
 */
public record ActionView(
        String resolution,
        String action,
        String owner,
        String task,
        LocalDate assignedOn,
        LocalDate dueOn,
        int percent,
        @Nullable String report,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String result,
        @Nullable String evidence) {

    /** As a list. */
    public static final Listing<ActionView> LISTING = Listing.<ActionView>named("actions")
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", ActionView::resolution)
            .column("action", Kind.TEXT, "งาน", "Action", ActionView::action)
            .column("owner", Kind.TEXT, "ผู้รับผิดชอบ", "Owner", ActionView::owner)
            .column("task", Kind.SEARCHED, "งานที่มอบหมาย", "Task", ActionView::task)
            .column("assignedOn", Kind.DATE, "วันที่มอบหมาย", "Assigned", ActionView::assignedOn)
            .column("dueOn", Kind.DATE, "กำหนดเสร็จ", "Due", ActionView::dueOn)
            .column("percent", Kind.NUMBER, "ร้อยละ", "Percent", ActionView::percent)
            .column("report", Kind.SEARCHED, "รายงานล่าสุด", "Latest report", ActionView::report)
            .column("reportedOn", Kind.DATE, "วันที่รายงาน", "Reported", ActionView::reportedOn)
            .column("closedOn", Kind.DATE, "วันที่ปิด", "Closed", ActionView::closedOn)
            .column("closedBy", Kind.TEXT, "ผู้ปิด", "Closed by", ActionView::closedBy)
            .column("result", Kind.SEARCHED, "ผล", "Result", ActionView::result)
            .column("evidence", Kind.SHOWN, "หลักฐาน", "Evidence", ActionView::evidence)
            .keyedBy("dueOn", "resolution", "action");
}
