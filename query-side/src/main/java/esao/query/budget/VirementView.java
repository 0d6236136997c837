package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A virement in the register: what it moves, on whose authority, and whether it was reported in time. Amounts in
 * satang.
 *
 * @param virement the virement's code
 * @param state how far it has come
 * @param cause why money must move
 * @param letterNumber the letter that asks for it
 * @param letterDate the date on it
 * @param amountSatang how much it moves
 * @param hash the digest of its content, which both authorities quote
 * @param proposedBy who proposed it, or amended it last
 * @param proposedAt when
 * @param submittedBy who laid it before the body, if somebody did
 * @param submittedAt when
 * @param resolution the resolution of the deciding body, {@code meeting/item/number}
 * @param outcome what was resolved
 * @param endorsedBy who recorded the resolution
 * @param endorsedAt when
 * @param approvalNumber the letter of approval
 * @param approvalDate the date on it
 * @param validUntil the last day on which it may be executed
 * @param approvedBy who recorded the approval
 * @param approvedAt when
 * @param executedBy who executed it
 * @param executedAt when that was recorded
 * @param executedOn from which day the money counts as moved
 * @param reportDueOn the last day to report it
 * @param ruleVersion the version of the dated rules by which that day was set
 * @param reportNumber the letter of report
 * @param reportDate the date on it
 * @param reportedBy who recorded the report
 * @param reportedOn the day of the report
 * @param noticeNumber the letter that told those concerned
 * @param noticeDate the date on it
 * @param notifiedOn the day they were told
 * @param endedBy who rejected or reversed it
 * @param endedAt when
 * @param endedBecause why
 * @param reportDaysLeft days left for a report still owed, negative when it is overdue; absent where none is owed
 * @param reportOverdue whether a report is owed and its day is over, or it came too late
 * @param orderedBy the resolution that endorsed other figures, as long as that is neither followed nor set aside
 * @param wantedHash the digest of the content it endorsed
 * @param askedMeeting the meeting on whose agenda a place was asked for
 */
public record VirementView(
        String office,
        int year,
        String virement,
        String state,
        String cause,
        String letterNumber,
        LocalDate letterDate,
        long amountSatang,
        String hash,
        String proposedBy,
        Instant proposedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String resolution,
        @Nullable String outcome,
        @Nullable String endorsedBy,
        @Nullable Instant endorsedAt,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvalDate,
        @Nullable LocalDate validUntil,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String executedBy,
        @Nullable Instant executedAt,
        @Nullable LocalDate executedOn,
        @Nullable LocalDate reportDueOn,
        @Nullable String ruleVersion,
        @Nullable String reportNumber,
        @Nullable LocalDate reportDate,
        @Nullable String reportedBy,
        @Nullable LocalDate reportedOn,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeDate,
        @Nullable LocalDate notifiedOn,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        @Nullable Long reportDaysLeft,
        boolean reportOverdue,
        @Nullable String orderedBy,
        @Nullable String wantedHash,
        @Nullable String askedMeeting) {

    /** As a list. */
    public static final Listing<VirementView> LISTING = Listing.<VirementView>named("virements")
            .column("virement", Kind.TEXT, "รหัสการโอนเปลี่ยนแปลง", "Virement", VirementView::virement)
            .choice("state", VirementState.class, "สถานะ", "State", VirementView::state)
            .column("cause", Kind.SEARCHED, "เหตุผลความจำเป็น", "Cause", VirementView::cause)
            .column("letterNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", VirementView::letterNumber)
            .column("letterDate", Kind.DATE, "ลงวันที่", "Letter date", VirementView::letterDate)
            .satang("amountSatang", "จำนวนเงิน", "Amount", VirementView::amountSatang)
            .column("hash", Kind.TEXT, "รหัสยืนยันเนื้อหา", "Content hash", VirementView::hash)
            .column("proposedBy", Kind.TEXT, "ผู้เสนอ", "Proposed by", VirementView::proposedBy)
            .column("proposedAt", Kind.INSTANT, "เสนอเมื่อ", "Proposed at", VirementView::proposedAt)
            .column("submittedAt", Kind.INSTANT, "เสนอที่ประชุมเมื่อ", "Submitted at", VirementView::submittedAt)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", VirementView::resolution)
            .column("outcome", Kind.TEXT, "ผลการพิจารณา", "Outcome", VirementView::outcome)
            .column("orderedBy", Kind.TEXT, "มติที่ให้ปรับแก้", "Amendment ordered by", VirementView::orderedBy)
            .column("wantedHash", Kind.TEXT, "รหัสยืนยันเนื้อหาที่ให้ปรับแก้", "Hash wanted", VirementView::wantedHash)
            .column("askedMeeting", Kind.TEXT, "ขอเข้าประชุมครั้งที่", "Meeting asked for", VirementView::askedMeeting)
            .column("endorsedBy", Kind.TEXT, "ผู้บันทึกมติ", "Endorsement recorded by", VirementView::endorsedBy)
            .column("endorsedAt", Kind.INSTANT, "บันทึกมติเมื่อ", "Endorsed at", VirementView::endorsedAt)
            .column("approvalNumber", Kind.SEARCHED, "หนังสืออนุมัติ", "Approval letter", VirementView::approvalNumber)
            .column("approvalDate", Kind.DATE, "หนังสืออนุมัติลงวันที่", "Approval date", VirementView::approvalDate)
            .column("approvedBy", Kind.TEXT, "ผู้บันทึกการอนุมัติ", "Approval recorded by", VirementView::approvedBy)
            .column("approvedAt", Kind.INSTANT, "บันทึกการอนุมัติเมื่อ", "Approved at", VirementView::approvedAt)
            .column("validUntil", Kind.DATE, "ใช้ได้ถึง", "Valid until", VirementView::validUntil)
            .column("executedOn", Kind.DATE, "โอนวันที่", "Executed on", VirementView::executedOn)
            .column("reportDueOn", Kind.DATE, "ต้องรายงานภายใน", "Report due on", VirementView::reportDueOn)
            .column("reportedOn", Kind.DATE, "รายงานวันที่", "Reported on", VirementView::reportedOn)
            .column("reportDaysLeft", Kind.SHOWN, "เหลือ (วัน)", "Days left", VirementView::reportDaysLeft)
            .column("reportOverdue", Kind.SHOWN, "เกินกำหนดรายงาน", "Report overdue", VirementView::reportOverdue)
            .column("notifiedOn", Kind.DATE, "แจ้งผู้เกี่ยวข้องวันที่", "Notified on", VirementView::notifiedOn)
            .column(
                    "endedBecause",
                    Kind.SHOWN,
                    "เหตุที่ไม่อนุมัติหรือยกเลิก",
                    "Ended because",
                    VirementView::endedBecause)
            .keyedBy("proposedAt", "virement");
}
