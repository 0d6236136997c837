package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A commitment that passed only because control was loosened. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param commitment the commitment's code
 * @param policy the loosening that let it pass
 * @param line the line's code
 * @param recipient {@code school:…} or {@code group:…}
 * @param thereSatang what was free to be committed; below zero where more was let pass before
 * @param amountSatang how much was committed
 * @param excessSatang what of it was not there
 * @param outstandingSatang what of that is not there still; what came meanwhile makes good the oldest first
 * @param documentNumber the letter it rests on
 * @param documentDate the date on it
 * @param committedBy who committed it
 * @param committedOn with effect from when
 * @param committedAt when it was recorded
 */
public record ControlExceptionView(
        String office,
        int year,
        String commitment,
        String policy,
        String line,
        String recipient,
        long thereSatang,
        long amountSatang,
        long excessSatang,
        long outstandingSatang,
        String documentNumber,
        LocalDate documentDate,
        String committedBy,
        LocalDate committedOn,
        Instant committedAt) {

    /** As a list. */
    public static final Listing<ControlExceptionView> LISTING = Listing.<ControlExceptionView>named(
                    "control-exceptions")
            .column("commitment", Kind.TEXT, "รหัสการก่อหนี้", "Commitment", ControlExceptionView::commitment)
            .column("policy", Kind.TEXT, "รหัสการผ่อนปรน", "Loosening", ControlExceptionView::policy)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", ControlExceptionView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", ControlExceptionView::recipient)
            .satang("thereSatang", "ที่ใช้ได้ขณะนั้น", "There", ControlExceptionView::thereSatang)
            .satang("amountSatang", "ก่อหนี้", "Amount", ControlExceptionView::amountSatang)
            .satang("excessSatang", "ส่วนที่เกิน", "Excess", ControlExceptionView::excessSatang)
            .satang(
                    "outstandingSatang",
                    "ส่วนที่เกินคงค้าง",
                    "Still in excess",
                    ControlExceptionView::outstandingSatang)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", ControlExceptionView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", ControlExceptionView::documentDate)
            .column("committedBy", Kind.TEXT, "ผู้ก่อหนี้", "Committed by", ControlExceptionView::committedBy)
            .column("committedOn", Kind.DATE, "วันที่มีผล", "Effective", ControlExceptionView::committedOn)
            .column("committedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", ControlExceptionView::committedAt)
            .keyedBy("commitment");
}
