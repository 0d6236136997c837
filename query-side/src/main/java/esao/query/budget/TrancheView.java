package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an allocation that was released. Amounts in satang.
 *
 * @param tranche the tranche's code
 * @param line the line's code
 * @param recipient {@code school:…} or {@code group:…}
 * @param number which tranche of this line and recipient, from 1
 * @param amountSatang how much
 * @param letterNumber the letter of release
 * @param letterDate the date on it
 * @param releasedBy who released it
 * @param releasedAt when
 * @param noticeNumber the letter that told the recipient, if it was told
 * @param noticeDate the date on that letter
 * @param notifiedAt when it was told
 * @param acknowledgedBy who confirmed for the recipient, if somebody did
 * @param acknowledgedAt when
 */
public record TrancheView(
        String office,
        int year,
        String tranche,
        String line,
        String recipient,
        int number,
        long amountSatang,
        String letterNumber,
        LocalDate letterDate,
        String releasedBy,
        Instant releasedAt,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeDate,
        @Nullable Instant notifiedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    /** As a list. */
    public static final Listing<TrancheView> LISTING = Listing.<TrancheView>named("tranches")
            .column("tranche", Kind.TEXT, "รหัสงวด", "Tranche", TrancheView::tranche)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", TrancheView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", TrancheView::recipient)
            .column("number", Kind.NUMBER, "งวดที่", "Number", view -> (long) view.number())
            .satang("amountSatang", "จำนวนเงิน", "Amount", TrancheView::amountSatang)
            .column("letterNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", TrancheView::letterNumber)
            .column("letterDate", Kind.DATE, "ลงวันที่", "Letter date", TrancheView::letterDate)
            .column("releasedBy", Kind.TEXT, "ผู้แจ้งงวดเงิน", "Released by", TrancheView::releasedBy)
            .column("releasedAt", Kind.INSTANT, "แจ้งงวดเงินเมื่อ", "Released at", TrancheView::releasedAt)
            .column("noticeNumber", Kind.SEARCHED, "หนังสือแจ้งหน่วยรับ", "Notice", TrancheView::noticeNumber)
            .column("noticeDate", Kind.DATE, "หนังสือแจ้งลงวันที่", "Notice date", TrancheView::noticeDate)
            .column("notifiedAt", Kind.INSTANT, "แจ้งหน่วยรับเมื่อ", "Notified at", TrancheView::notifiedAt)
            .column("acknowledgedBy", Kind.TEXT, "ผู้รับทราบ", "Acknowledged by", TrancheView::acknowledgedBy)
            .column("acknowledgedAt", Kind.INSTANT, "รับทราบเมื่อ", "Acknowledged at", TrancheView::acknowledgedAt)
            .keyedBy("line", "recipient", "number", "tranche");
}
