package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money handed out in advance. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param advance the advance's code
 * @param line the line's code
 * @param recipient whose money it is, {@code school:…} or {@code group:…}
 * @param payee who got it
 * @param purpose what it is for
 * @param amountSatang how much
 * @param spentSatang what of it receipts show
 * @param returnedSatang what of it came back
 * @param owedSatang what is not accounted for
 * @param handedOutOn with effect from when
 * @param dueOn the last day on which it is to be accounted for
 * @param lastClearedOn when it was accounted for last, if it was
 * @param documentNumber the letter it rests on
 * @param documentDate the date on it
 * @param recordedBy who recorded it
 * @param recordedAt when it was recorded
 */
public record AdvanceView(
        String office,
        int year,
        String advance,
        String line,
        String recipient,
        String payee,
        String purpose,
        long amountSatang,
        long spentSatang,
        long returnedSatang,
        long owedSatang,
        LocalDate handedOutOn,
        LocalDate dueOn,
        @Nullable LocalDate lastClearedOn,
        String documentNumber,
        LocalDate documentDate,
        String recordedBy,
        Instant recordedAt) {

    /** As a list. */
    public static final Listing<AdvanceView> LISTING = Listing.<AdvanceView>named("advances")
            .column("advance", Kind.TEXT, "รหัสเงินยืม", "Advance", AdvanceView::advance)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", AdvanceView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", AdvanceView::recipient)
            .column("payee", Kind.TEXT, "ผู้ยืม", "Payee", AdvanceView::payee)
            .column("purpose", Kind.SEARCHED, "วัตถุประสงค์", "Purpose", AdvanceView::purpose)
            .satang("amountSatang", "จำนวนเงินยืม", "Amount", AdvanceView::amountSatang)
            .satang("spentSatang", "ใบสำคัญ", "Spent", AdvanceView::spentSatang)
            .satang("returnedSatang", "เงินสดคืน", "Returned", AdvanceView::returnedSatang)
            .satang("owedSatang", "คงค้าง", "Owed", AdvanceView::owedSatang)
            .column("handedOutOn", Kind.DATE, "วันที่ยืม", "Handed out", AdvanceView::handedOutOn)
            .column("dueOn", Kind.DATE, "ครบกำหนด", "Due", AdvanceView::dueOn)
            .column("lastClearedOn", Kind.DATE, "ส่งใช้ล่าสุด", "Last accounted for", AdvanceView::lastClearedOn)
            .column("documentNumber", Kind.SEARCHED, "เลขที่สัญญายืม", "Letter", AdvanceView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", AdvanceView::documentDate)
            .column("recordedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", AdvanceView::recordedBy)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", AdvanceView::recordedAt)
            .keyedBy("advance");
}
