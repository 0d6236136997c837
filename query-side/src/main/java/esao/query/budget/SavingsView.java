package esao.query.budget;

import esao.kernel.budget.value.SavingsCause;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Declared savings and what became of them. Amounts in satang.
 *
 * @param savings the declaration
 * @param line the line they stand on
 * @param recipient whose allocation they were taken back from, if anybody's
 * @param cause how the purpose ended
 * @param declaredSatang how much was left over
 * @param usedSatang what went to recipients within the line
 * @param movedSatang what went to other lines by virements
 * @param returnedSatang what went back to the line
 * @param remainingSatang what is still in the pool
 * @param declaredOn from which day they count
 * @param declaredBy who declared them
 * @param documentNumber on which letter
 * @param documentDate of which day
 */
public record SavingsView(
        String savings,
        String line,
        @Nullable String recipient,
        String cause,
        long declaredSatang,
        long usedSatang,
        long movedSatang,
        long returnedSatang,
        long remainingSatang,
        LocalDate declaredOn,
        String declaredBy,
        String documentNumber,
        LocalDate documentDate) {

    /** As a list. */
    public static final Listing<SavingsView> LISTING = Listing.<SavingsView>named("savings-pool")
            .column("savings", Kind.TEXT, "รหัสเงินเหลือจ่าย", "Savings", SavingsView::savings)
            .column("line", Kind.TEXT, "รายการ", "Line", SavingsView::line)
            .column("recipient", Kind.TEXT, "ผู้รับจัดสรรเดิม", "Recipient", SavingsView::recipient)
            .choice("cause", SavingsCause.class, "สาเหตุ", "Cause", SavingsView::cause)
            .satang("declaredSatang", "ประกาศ", "Declared", SavingsView::declaredSatang)
            .satang("usedSatang", "ใช้ในรายการเดิม", "Used in the line", SavingsView::usedSatang)
            .satang("movedSatang", "โอนไปรายการอื่น", "Moved by virements", SavingsView::movedSatang)
            .satang("returnedSatang", "คืนเข้ารายการ", "Returned", SavingsView::returnedSatang)
            .column(
                    "remainingSatang",
                    Kind.SHOWN,
                    "คงเหลือ (สตางค์)",
                    "Remaining (satang)",
                    SavingsView::remainingSatang)
            .column("declaredOn", Kind.DATE, "วันที่มีผล", "Declared on", SavingsView::declaredOn)
            .column("declaredBy", Kind.TEXT, "ผู้ประกาศ", "Declared by", SavingsView::declaredBy)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", SavingsView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", SavingsView::documentDate)
            .keyedBy("savings");
}
