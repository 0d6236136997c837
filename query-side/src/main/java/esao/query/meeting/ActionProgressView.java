package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report of how far an action has come.
 *
 * @param number which report in this meeting, from 1 on
 * @param action the action
 * @param percent how much of it was done
 * @param report in words
 * @param evidence the digest of what shows it
 * @param reportedOn of which day
 * @param reportedBy by whom
 */
public record ActionProgressView(
        int number,
        String action,
        int percent,
        String report,
        @Nullable String evidence,
        LocalDate reportedOn,
        String reportedBy) {

    /** As a list. */
    public static final Listing<ActionProgressView> LISTING = Listing.<ActionProgressView>named("progress")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", view -> (long) view.number())
            .column("action", Kind.TEXT, "งาน", "Action", ActionProgressView::action)
            .column("percent", Kind.NUMBER, "ร้อยละ", "Percent", view -> (long) view.percent())
            .column("report", Kind.SEARCHED, "รายงาน", "Report", ActionProgressView::report)
            .column("evidence", Kind.SHOWN, "หลักฐาน", "Evidence", ActionProgressView::evidence)
            .column("reportedOn", Kind.DATE, "วันที่รายงาน", "Reported", ActionProgressView::reportedOn)
            .column("reportedBy", Kind.TEXT, "ผู้รายงาน", "Reported by", ActionProgressView::reportedBy)
            .keyedBy("number");
}
