package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget with the sums of its lines. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param openedAt when it was opened
 * @param closedAt when it was closed; absent while it is open
 * @param lineCount how many lines it has
 */
public record BudgetView(
        String office,
        int year,
        Instant openedAt,
        @Nullable Instant closedAt,
        long lineCount,
        long allottedSatang,
        long allocatedSatang,
        long releasedSatang,
        long reservedSatang,
        long committedSatang,
        long disbursedSatang,
        long availableSatang,
        long unallocatedSatang,
        long inTransitSatang,
        long carriedOutSatang,
        long lapsedSatang) {

    /** Budgets as a list. */
    public static final Listing<BudgetView> LISTING = Listing.<BudgetView>named("budgets")
            .column("office", Kind.TEXT, "รหัสเขตพื้นที่", "Office", BudgetView::office)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", view -> (long) view.year())
            .column("openedAt", Kind.INSTANT, "เปิดเมื่อ", "Opened at", BudgetView::openedAt)
            .column("closedAt", Kind.INSTANT, "ปิดเมื่อ", "Closed at", BudgetView::closedAt)
            .column("lineCount", Kind.NUMBER, "จำนวนรายการ", "Lines", BudgetView::lineCount)
            .satang("allottedSatang", "ได้รับแจ้งจัดสรร", "Allotted", BudgetView::allottedSatang)
            .satang("allocatedSatang", "จัดสรรให้หน่วยรับ", "Allocated", BudgetView::allocatedSatang)
            .satang("releasedSatang", "แจ้งงวดเงินแล้ว", "Released", BudgetView::releasedSatang)
            .satang("reservedSatang", "กันเงินไว้", "Reserved", BudgetView::reservedSatang)
            .satang("committedSatang", "ก่อหนี้ผูกพัน", "Committed", BudgetView::committedSatang)
            .satang("disbursedSatang", "เบิกจ่ายแล้ว", "Disbursed", BudgetView::disbursedSatang)
            .satang("availableSatang", "คงเหลือ", "Available", BudgetView::availableSatang)
            .satang("unallocatedSatang", "ยังไม่จัดสรร", "Unallocated", BudgetView::unallocatedSatang)
            .satang("inTransitSatang", "อยู่ระหว่างยกไปปีถัดไป", "In transit", BudgetView::inTransitSatang)
            .satang("carriedOutSatang", "ยกไปปีถัดไปแล้ว", "Carried out", BudgetView::carriedOutSatang)
            .satang("lapsedSatang", "พับไป", "Lapsed", BudgetView::lapsedSatang)
            .keyedBy("office", "year");
}
