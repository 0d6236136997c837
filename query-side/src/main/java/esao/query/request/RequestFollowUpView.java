package esao.query.request;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a request was followed up or reported on.
 *
 * @param number rises with time
 * @param subject what it was about
 * @param report what was found or done
 * @param effectiveOn from which day it counts
 * @param documentNumber the letter it rests on
 * @param documentDate its date
 * @param recordedBy who wrote it
 * @param recordedAt when
 */
public record RequestFollowUpView(
        long number,
        String subject,
        String report,
        LocalDate effectiveOn,
        String documentNumber,
        LocalDate documentDate,
        String recordedBy,
        Instant recordedAt) {

    /** As a list. */
    public static final Listing<RequestFollowUpView> LISTING = Listing.<RequestFollowUpView>named("request-follow-ups")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", RequestFollowUpView::number)
            .column("subject", Kind.SEARCHED, "เรื่อง", "Subject", RequestFollowUpView::subject)
            .column("report", Kind.SHOWN, "รายงาน", "Report", RequestFollowUpView::report)
            .column("effectiveOn", Kind.DATE, "วันที่มีผล", "Effective date", RequestFollowUpView::effectiveOn)
            .column("documentNumber", Kind.TEXT, "เลขที่หนังสือ", "Letter", RequestFollowUpView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Date of the letter", RequestFollowUpView::documentDate)
            .column("recordedBy", Kind.TEXT, "ผู้บันทึก", "Recorded by", RequestFollowUpView::recordedBy)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", RequestFollowUpView::recordedAt)
            .keyedBy("number");
}
