package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting.
 *
 * @param code how resolutions cite it
 * @param year the fiscal year
 * @param body the body that meets
 * @param convenesOn the day it is called for
 * @param convenesAt the moment it is called for
 * @param place where
 * @param stage how far it has come
 * @param openedAt when it began; absent before
 * @param closedAt when it ended; absent before
 * @param minutes how far its minutes have come
 * @param minutesRevision the latest draft; 0 for none
 * @param minutesHash its digest
 * @param certifiedBy the resolution that certified it
 * @param rescheduled how often it was called for another time than before
 */
public record MeetingView(
        String code,
        int year,
        String body,
        LocalDate convenesOn,
        String convenesAt,
        String place,
        String stage,
        @Nullable String openedAt,
        @Nullable String closedAt,
        String minutes,
        int minutesRevision,
        @Nullable String minutesHash,
        @Nullable String certifiedBy,
        int rescheduled) {

    /** The same meeting without the digest of minutes that are not certified. */
    MeetingView withoutDraft() {
        return minutes.equals(MinutesState.CERTIFIED.name())
                ? this
                : new MeetingView(
                        code,
                        year,
                        body,
                        convenesOn,
                        convenesAt,
                        place,
                        stage,
                        openedAt,
                        closedAt,
                        minutes,
                        minutesRevision,
                        null,
                        certifiedBy,
                        rescheduled);
    }

    /** As a list. */
    public static final Listing<MeetingView> LISTING = Listing.<MeetingView>named("meetings")
            .column("code", Kind.TEXT, "การประชุม", "Meeting", MeetingView::code)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", MeetingView::year)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", MeetingView::body)
            .column("convenesOn", Kind.DATE, "วันประชุม", "Day", MeetingView::convenesOn)
            .column("convenesAt", Kind.TEXT, "เวลา", "Called for", MeetingView::convenesAt)
            .column("place", Kind.SEARCHED, "สถานที่", "Place", MeetingView::place)
            .choice("stage", MeetingStage.class, "ขั้นตอน", "Stage", MeetingView::stage)
            .column("openedAt", Kind.SHOWN, "เปิดประชุม", "Opened at", MeetingView::openedAt)
            .column("closedAt", Kind.SHOWN, "ปิดประชุม", "Closed at", MeetingView::closedAt)
            .choice("minutes", MinutesState.class, "รายงานการประชุม", "Minutes", MeetingView::minutes)
            .column("minutesRevision", Kind.NUMBER, "ฉบับที่", "Revision", MeetingView::minutesRevision)
            .column("minutesHash", Kind.SHOWN, "รหัสเนื้อหา", "Digest", MeetingView::minutesHash)
            .column("certifiedBy", Kind.SHOWN, "รับรองโดยมติ", "Certified by", MeetingView::certifiedBy)
            .column("rescheduled", Kind.NUMBER, "เปลี่ยนกำหนด (ครั้ง)", "Rescheduled (times)", MeetingView::rescheduled)
            .keyedBy("convenesOn", "code");
}
