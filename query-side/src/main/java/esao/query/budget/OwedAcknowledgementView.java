package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * A tranche whose recipient was told of it and had not confirmed it when that was due. Amounts in satang.
 *
 * @param tranche the tranche's code
 * @param line the line's code
 * @param recipient {@code school:…} or {@code group:…}
 * @param number which tranche of this line and recipient, from 1
 * @param amountSatang how much
 * @param noticeNumber the letter that told the recipient
 * @param noticeDate the date on that letter
 * @param notifiedOn with effect from when it was told
 * @param withinDays how many days after that it was to be confirmed
 * @param ruleVersion which version of the deadlines says so
 * @param dueOn the last day on which it was to be confirmed
 * @param daysOverdue how many days ago that was; zero on the last day itself
 */
public record OwedAcknowledgementView(
        String tranche,
        String line,
        String recipient,
        int number,
        long amountSatang,
        String noticeNumber,
        LocalDate noticeDate,
        LocalDate notifiedOn,
        int withinDays,
        String ruleVersion,
        LocalDate dueOn,
        long daysOverdue) {

    /** As a list. */
    public static final Listing<OwedAcknowledgementView> LISTING = Listing.<OwedAcknowledgementView>named(
                    "acknowledgements")
            .column("tranche", Kind.TEXT, "รหัสงวด", "Tranche", OwedAcknowledgementView::tranche)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", OwedAcknowledgementView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", OwedAcknowledgementView::recipient)
            .column("number", Kind.NUMBER, "งวดที่", "Number", view -> (long) view.number())
            .satang("amountSatang", "จำนวนเงิน", "Amount", OwedAcknowledgementView::amountSatang)
            .column(
                    "noticeNumber",
                    Kind.SEARCHED,
                    "หนังสือแจ้งหน่วยรับ",
                    "Notice",
                    OwedAcknowledgementView::noticeNumber)
            .column("noticeDate", Kind.DATE, "หนังสือแจ้งลงวันที่", "Notice date", OwedAcknowledgementView::noticeDate)
            .column("notifiedOn", Kind.DATE, "แจ้งเมื่อ", "Notified", OwedAcknowledgementView::notifiedOn)
            .column("withinDays", Kind.NUMBER, "ต้องรับทราบภายใน (วัน)", "Within days", view ->
                    (long) view.withinDays())
            .column("ruleVersion", Kind.TEXT, "ฉบับหลักเกณฑ์", "Rules", OwedAcknowledgementView::ruleVersion)
            .column("dueOn", Kind.DATE, "ครบกำหนด", "Due", OwedAcknowledgementView::dueOn)
            .column("daysOverdue", Kind.NUMBER, "เกินกำหนด (วัน)", "Days overdue", OwedAcknowledgementView::daysOverdue)
            .keyedBy("dueOn", "tranche");
}
