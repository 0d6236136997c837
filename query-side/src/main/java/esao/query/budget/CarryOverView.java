package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes into the next fiscal year, or came from the one before. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year of the budget, Buddhist Era
 * @param carryOver what it is called in this budget
 * @param direction OUT into the next year, IN from the year before
 * @param state how far it has come
 * @param subjectKind COMMITMENT or RESERVATION
 * @param subject the commitment or the reservation
 * @param recipient whose money it is; absent where it is kept apart
 * @param line the line in this budget
 * @param askedSatang how much was asked for, or came
 * @param movedSatang how much left at the close, or came
 * @param paidSatang of what came: paid, less refunds
 * @param freedSatang of what came: reduced, released or refunded, and of no use any more
 * @param givenUpSatang of what came: given up
 * @param passedOnSatang of what came: carried over once more
 * @param leftSatang of what came: what may still be paid
 * @param expiresOn the last day on which it may be paid
 * @param otherBudget the budget it went to or came from; of what goes, known once it has arrived
 * @param otherCarryOver of what came: what it was called there
 * @param otherLine of what came: its line there
 * @param requestedBy who asked for it
 * @param requestedOn with effect from when
 * @param approvedBy who approved it
 * @param approvedOn with effect from when
 * @param documentNumber the letter of the approval
 * @param documentDate the date on it
 * @param leftAt when it was recorded that it left; in transit since then
 * @param arrivedAt when it was recorded that it arrived
 */
public record CarryOverView(
        String office,
        int year,
        String carryOver,
        String direction,
        String state,
        String subjectKind,
        String subject,
        @Nullable String recipient,
        String line,
        long askedSatang,
        long movedSatang,
        long paidSatang,
        long freedSatang,
        long givenUpSatang,
        long passedOnSatang,
        long leftSatang,
        LocalDate expiresOn,
        @Nullable String otherBudget,
        @Nullable String otherCarryOver,
        @Nullable String otherLine,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable Instant leftAt,
        @Nullable Instant arrivedAt) {

    /** As a list. */
    public static final Listing<CarryOverView> LISTING = Listing.<CarryOverView>named("carry-overs")
            .column("carryOver", Kind.TEXT, "รหัสการกันเงิน", "Carry-over", CarryOverView::carryOver)
            .choice("direction", CarryOverDirection.class, "ทิศทาง", "Direction", CarryOverView::direction)
            .choice("state", CarryOverState.class, "สถานะ", "State", CarryOverView::state)
            .column("subjectKind", Kind.TEXT, "ประเภท", "Kind", CarryOverView::subjectKind)
            .column("subject", Kind.TEXT, "หนี้ผูกพันหรือเงินกัน", "Commitment or reservation", CarryOverView::subject)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", CarryOverView::recipient)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", CarryOverView::line)
            .satang("askedSatang", "จำนวนที่ขอกัน", "Asked for", CarryOverView::askedSatang)
            .satang("movedSatang", "จำนวนที่ยก", "Carried", CarryOverView::movedSatang)
            .satang("paidSatang", "เบิกจ่ายแล้ว", "Paid", CarryOverView::paidSatang)
            .satang("freedSatang", "ลดหนี้หรือคืน", "Freed", CarryOverView::freedSatang)
            .satang("givenUpSatang", "พับไป", "Given up", CarryOverView::givenUpSatang)
            .satang("passedOnSatang", "ยกต่อไป", "Passed on", CarryOverView::passedOnSatang)
            .satang("leftSatang", "คงเหลือ", "Left", CarryOverView::leftSatang)
            .column("expiresOn", Kind.DATE, "เบิกได้ถึงวันที่", "Expires on", CarryOverView::expiresOn)
            .column("otherBudget", Kind.TEXT, "งบประมาณอีกปี", "Other budget", CarryOverView::otherBudget)
            .column("otherCarryOver", Kind.TEXT, "รหัสในปีก่อน", "Name there", CarryOverView::otherCarryOver)
            .column("otherLine", Kind.TEXT, "รายการในปีก่อน", "Line there", CarryOverView::otherLine)
            .column("requestedBy", Kind.TEXT, "ผู้ขอ", "Requested by", CarryOverView::requestedBy)
            .column("requestedOn", Kind.DATE, "วันที่ขอ", "Requested on", CarryOverView::requestedOn)
            .column("approvedBy", Kind.TEXT, "ผู้อนุมัติ", "Approved by", CarryOverView::approvedBy)
            .column("approvedOn", Kind.DATE, "วันที่อนุมัติ", "Approved on", CarryOverView::approvedOn)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", CarryOverView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", CarryOverView::documentDate)
            .column("leftAt", Kind.INSTANT, "ยกออกเมื่อ", "Left at", CarryOverView::leftAt)
            .column("arrivedAt", Kind.INSTANT, "ถึงปีถัดไปเมื่อ", "Arrived at", CarryOverView::arrivedAt)
            .keyedBy("carryOver");
}
