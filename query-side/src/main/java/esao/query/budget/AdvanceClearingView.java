package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account of an advance. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param advance the advance's code
 * @param version the place of the account in the stream of its budget
 * @param disbursement the payment that what was spent became; absent where nothing was
 * @param spentSatang what the receipts show
 * @param returnedSatang what came back
 * @param receipts the documents
 * @param documentNumber the letter it rests on
 * @param documentDate the date on it
 * @param clearedOn with effect from when
 * @param clearedBy who recorded it
 * @param clearedAt when it was recorded
 */
public record AdvanceClearingView(
        String office,
        int year,
        String advance,
        long version,
        @Nullable String disbursement,
        long spentSatang,
        long returnedSatang,
        List<ReceiptView> receipts,
        String documentNumber,
        LocalDate documentDate,
        LocalDate clearedOn,
        String clearedBy,
        Instant clearedAt) {

    /** As a list. */
    public static final Listing<AdvanceClearingView> LISTING = Listing.<AdvanceClearingView>named("advance-clearings")
            .column("advance", Kind.TEXT, "รหัสเงินยืม", "Advance", AdvanceClearingView::advance)
            .column("version", Kind.NUMBER, "รุ่น", "Version", AdvanceClearingView::version)
            .column("disbursement", Kind.TEXT, "รหัสการเบิกจ่าย", "Disbursement", AdvanceClearingView::disbursement)
            .satang("spentSatang", "ใบสำคัญ", "Spent", AdvanceClearingView::spentSatang)
            .satang("returnedSatang", "เงินสดคืน", "Returned", AdvanceClearingView::returnedSatang)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", AdvanceClearingView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", AdvanceClearingView::documentDate)
            .column("clearedOn", Kind.DATE, "วันที่ส่งใช้", "Accounted for", AdvanceClearingView::clearedOn)
            .column("clearedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", AdvanceClearingView::clearedBy)
            .column("clearedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", AdvanceClearingView::clearedAt)
            .keyedBy("advance", "version");

    public AdvanceClearingView {
        receipts = List.copyOf(receipts);
    }
}
