package esao.query.request;

import esao.kernel.provenance.ResolutionOutcome;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget request of an office as it stands.
 *
 * @param office who asks
 * @param year for which fiscal year
 * @param stage how far it has come
 * @param groupTask what the working group is charged with
 * @param groupChair who leads it
 * @param groupMembers all of it
 * @param groupOrderNumber the order that appoints it
 * @param groupOrderDate its date
 * @param policy the text that told the schools
 * @param deadline the last day to submit
 * @param frameworkBaseYear the edition of the framework that sets the ceilings
 * @param frameworkHash its digest
 * @param consolidatedBy who put it together
 * @param consolidatedAt when
 * @param hash the digest of what was laid before the deciding body last
 * @param submittedBy who laid it before the deciding body
 * @param submittedAt when
 * @param resolution what the deciding body resolved last
 * @param outcome to what effect
 * @param resolvedAt when that was recorded
 * @param letterNumber the letter it was sent with
 * @param letterDate its date
 * @param sentBy who sent it
 * @param sentAt when
 * @param orderedBy the resolution that endorsed other figures, until the request is laid before the body again
 * @param wanted those figures
 * @param askedMeeting the meeting on whose agenda a place was asked for
 */
public record RequestRoundView(
        String office,
        int year,
        String stage,
        @Nullable String groupTask,
        @Nullable String groupChair,
        List<String> groupMembers,
        @Nullable String groupOrderNumber,
        @Nullable LocalDate groupOrderDate,
        @Nullable String policy,
        @Nullable LocalDate deadline,
        @Nullable Integer frameworkBaseYear,
        @Nullable String frameworkHash,
        @Nullable String consolidatedBy,
        @Nullable Instant consolidatedAt,
        @Nullable String hash,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String resolution,
        @Nullable String outcome,
        @Nullable Instant resolvedAt,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable String orderedBy,
        List<WantedFigureView> wanted,
        @Nullable String askedMeeting) {

    public RequestRoundView {
        groupMembers = List.copyOf(groupMembers);
        wanted = List.copyOf(wanted);
    }

    /** As a list. */
    public static final Listing<RequestRoundView> LISTING = Listing.<RequestRoundView>named("budget-requests")
            .column("office", Kind.TEXT, "รหัสสำนักงาน", "Office", RequestRoundView::office)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", RequestRoundView::year)
            .choice("stage", RequestStage.class, "ขั้นตอน", "Step", RequestRoundView::stage)
            .column("policy", Kind.SEARCHED, "ประกาศหลักเกณฑ์", "Policy", RequestRoundView::policy)
            .column("deadline", Kind.DATE, "วันครบกำหนด", "Deadline", RequestRoundView::deadline)
            .column(
                    "frameworkBaseYear",
                    Kind.NUMBER,
                    "ปีฐานของกรอบ",
                    "Base year of the framework",
                    RequestRoundView::frameworkBaseYear)
            .column("hash", Kind.TEXT, "แฮชเนื้อหา", "Content hash", RequestRoundView::hash)
            .column("resolution", Kind.TEXT, "มติ", "Resolution", RequestRoundView::resolution)
            .choice("outcome", ResolutionOutcome.class, "ผลของมติ", "Outcome", RequestRoundView::outcome)
            .column("orderedBy", Kind.TEXT, "มติที่ให้ปรับแก้", "Amendment ordered by", RequestRoundView::orderedBy)
            .column(
                    "askedMeeting",
                    Kind.TEXT,
                    "ขอเข้าประชุมครั้งที่",
                    "Meeting asked for",
                    RequestRoundView::askedMeeting)
            .column("letterNumber", Kind.TEXT, "หนังสือนำส่ง", "Letter", RequestRoundView::letterNumber)
            .column("letterDate", Kind.DATE, "ลงวันที่", "Date of the letter", RequestRoundView::letterDate)
            .column("sentAt", Kind.INSTANT, "ส่งเมื่อ", "Sent at", RequestRoundView::sentAt)
            .keyedBy("office", "year");
}
