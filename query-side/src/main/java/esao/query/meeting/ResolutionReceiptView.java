package esao.query.meeting;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of a resolution, and has it.
 *
 * @param resolution which resolution
 * @param recipient to whom
 * @param notifiedOn when it was made known
 * @param documentNumber by which letter
 * @param documentDate of which day
 * @param receivedOn when it was received; absent where nobody has confirmed it
 * @param receivedBy who confirmed it
 */
public record ResolutionReceiptView(
        String resolution,
        String recipient,
        LocalDate notifiedOn,
        String documentNumber,
        LocalDate documentDate,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy) {

    /** As a list. */
    public static final Listing<ResolutionReceiptView> LISTING = Listing.<ResolutionReceiptView>named(
                    "resolution-receipts")
            .column("resolution", Kind.TEXT, "มติที่", "Resolution", ResolutionReceiptView::resolution)
            .column("recipient", Kind.TEXT, "ผู้รับ", "Recipient", ResolutionReceiptView::recipient)
            .column("notifiedOn", Kind.DATE, "วันที่แจ้ง", "Notified", ResolutionReceiptView::notifiedOn)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", ResolutionReceiptView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", ResolutionReceiptView::documentDate)
            .column("receivedOn", Kind.DATE, "วันที่รับทราบ", "Received", ResolutionReceiptView::receivedOn)
            .column("receivedBy", Kind.TEXT, "ผู้บันทึกการรับทราบ", "Confirmed by", ResolutionReceiptView::receivedBy)
            .keyedBy("resolution", "recipient");
}
