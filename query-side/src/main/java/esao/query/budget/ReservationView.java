package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money kept apart for a project. Amounts in satang.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param reservation the reservation's code
 * @param project the project, as the plan names it
 * @param line the line's code
 * @param purpose what the project needs it for
 * @param reservedSatang how much was kept apart
 * @param releasedSatang what of it was given back
 * @param drawnSatang what of it was promised, less what was kept apart again
 * @param carriedOverSatang what of it went into the next year, or was given up
 * @param leftSatang what is still kept apart
 * @param documentNumber the letter it rests on
 * @param documentDate the date on it
 * @param reservedBy who kept it apart
 * @param reservedOn with effect from when
 * @param reservedAt when it was recorded
 */
public record ReservationView(
        String office,
        int year,
        String reservation,
        String project,
        String line,
        String purpose,
        long reservedSatang,
        long releasedSatang,
        long drawnSatang,
        long carriedOverSatang,
        long leftSatang,
        String documentNumber,
        LocalDate documentDate,
        String reservedBy,
        LocalDate reservedOn,
        Instant reservedAt) {

    /** As a list. */
    public static final Listing<ReservationView> LISTING = Listing.<ReservationView>named("reservations")
            .column("reservation", Kind.TEXT, "รหัสการกันเงิน", "Reservation", ReservationView::reservation)
            .column("project", Kind.TEXT, "รหัสโครงการ", "Project", ReservationView::project)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", ReservationView::line)
            .column("purpose", Kind.SEARCHED, "วัตถุประสงค์", "Purpose", ReservationView::purpose)
            .satang("reservedSatang", "กันไว้", "Reserved", ReservationView::reservedSatang)
            .satang("releasedSatang", "คืนเข้ารายการ", "Released", ReservationView::releasedSatang)
            .satang("drawnSatang", "ก่อหนี้ผูกพันแล้ว", "Committed", ReservationView::drawnSatang)
            .satang("carriedOverSatang", "ยกไปปีถัดไปหรือพับไป", "Carried over", ReservationView::carriedOverSatang)
            .satang("leftSatang", "คงเหลือ", "Left", ReservationView::leftSatang)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", ReservationView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", ReservationView::documentDate)
            .column("reservedBy", Kind.TEXT, "ผู้กันเงิน", "Reserved by", ReservationView::reservedBy)
            .column("reservedOn", Kind.DATE, "วันที่มีผล", "Effective", ReservationView::reservedOn)
            .column("reservedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", ReservationView::reservedAt)
            .keyedBy("reservation");
}
