package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;

/**
 * What one recipient has of one line. Amounts in satang.
 *
 * @param line the line's code
 * @param recipient {@code school:…} or {@code group:…}
 * @param recipientName its name in the newest letter
 * @param allocatedSatang set apart for it
 * @param releasedSatang released to it by tranches
 * @param committedSatang promised and not yet paid
 * @param disbursedSatang paid out, less refunds
 * @param unreleasedSatang allocated less released
 * @param spendableSatang released less committed and disbursed
 */
public record AllocationView(
        String office,
        int year,
        String line,
        String recipient,
        String recipientName,
        long allocatedSatang,
        long releasedSatang,
        long committedSatang,
        long disbursedSatang,
        long unreleasedSatang,
        long spendableSatang) {

    /** As a list. */
    public static final Listing<AllocationView> LISTING = Listing.<AllocationView>named("allocations")
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", AllocationView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", AllocationView::recipient)
            .column("recipientName", Kind.SEARCHED, "ชื่อหน่วยรับ", "Recipient name", AllocationView::recipientName)
            .satang("allocatedSatang", "จัดสรร", "Allocated", AllocationView::allocatedSatang)
            .satang("releasedSatang", "แจ้งงวดเงินแล้ว", "Released", AllocationView::releasedSatang)
            .satang("committedSatang", "ก่อหนี้ผูกพัน", "Committed", AllocationView::committedSatang)
            .satang("disbursedSatang", "เบิกจ่ายแล้ว", "Disbursed", AllocationView::disbursedSatang)
            .satang("unreleasedSatang", "ยังไม่แจ้งงวดเงิน", "Not released", AllocationView::unreleasedSatang)
            .satang("spendableSatang", "ใช้ได้", "Spendable", AllocationView::spendableSatang)
            .keyedBy("line", "recipient");
}
