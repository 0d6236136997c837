package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An advance that should have been accounted for, as it stood on a day. Amounts in satang.
 *
 * @param advance the advance's code
 * @param line the line's code
 * @param recipient whose money it is, {@code school:…} or {@code group:…}
 * @param payee who got it
 * @param purpose what it is for
 * @param amountSatang how much
 * @param accountedSatang what was accounted for until that day
 * @param owedSatang what was not
 * @param handedOutOn with effect from when it was handed out
 * @param dueOn the last day on which it was to be accounted for
 * @param daysOverdue how many days ago that was, from 1
 */
public record OverdueAdvanceView(
        String advance,
        String line,
        String recipient,
        String payee,
        String purpose,
        long amountSatang,
        long accountedSatang,
        long owedSatang,
        LocalDate handedOutOn,
        LocalDate dueOn,
        long daysOverdue) {

    /** As a list. */
    public static final Listing<OverdueAdvanceView> LISTING = Listing.<OverdueAdvanceView>named("overdue-advances")
            .column("advance", Kind.TEXT, "รหัสเงินยืม", "Advance", OverdueAdvanceView::advance)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", OverdueAdvanceView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", OverdueAdvanceView::recipient)
            .column("payee", Kind.TEXT, "ผู้ยืม", "Payee", OverdueAdvanceView::payee)
            .column("purpose", Kind.SEARCHED, "วัตถุประสงค์", "Purpose", OverdueAdvanceView::purpose)
            .satang("amountSatang", "จำนวนเงินยืม", "Amount", OverdueAdvanceView::amountSatang)
            .satang("accountedSatang", "ส่งใช้แล้ว", "Accounted for", OverdueAdvanceView::accountedSatang)
            .satang("owedSatang", "คงค้าง", "Owed", OverdueAdvanceView::owedSatang)
            .column("handedOutOn", Kind.DATE, "วันที่ยืม", "Handed out", OverdueAdvanceView::handedOutOn)
            .column("dueOn", Kind.DATE, "ครบกำหนด", "Due", OverdueAdvanceView::dueOn)
            .column("daysOverdue", Kind.NUMBER, "เกินกำหนด (วัน)", "Days overdue", OverdueAdvanceView::daysOverdue)
            .keyedBy("dueOn", "advance");

    static long daysBetween(LocalDate dueOn, LocalDate asOf) {
        return ChronoUnit.DAYS.between(dueOn, asOf);
    }
}
