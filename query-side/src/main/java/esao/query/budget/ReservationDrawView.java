package esao.query.budget;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.LocalDate;

/**
 * A commitment that was taken from money kept apart for a project. Amounts in satang.
 *
 * @param reservation the reservation's code
 * @param project the project, as the plan names it
 * @param commitment the commitment's code
 * @param line the line's code
 * @param recipient who carries the project out, {@code school:…} or {@code group:…}
 * @param recipientName the recipient's name as written in the letter
 * @param amountSatang how much
 * @param restoredSatang what of it the commitment needed no longer, and is kept apart again
 * @param drawnBy who committed it
 * @param drawnOn with effect from when
 */
public record ReservationDrawView(
        String office,
        int year,
        String reservation,
        String project,
        String commitment,
        String line,
        String recipient,
        String recipientName,
        long amountSatang,
        long restoredSatang,
        String drawnBy,
        LocalDate drawnOn) {

    /** As a list. */
    public static final Listing<ReservationDrawView> LISTING = Listing.<ReservationDrawView>named("reservation-draws")
            .column("reservation", Kind.TEXT, "รหัสการกันเงิน", "Reservation", ReservationDrawView::reservation)
            .column("project", Kind.TEXT, "รหัสโครงการ", "Project", ReservationDrawView::project)
            .column("commitment", Kind.TEXT, "รหัสการก่อหนี้", "Commitment", ReservationDrawView::commitment)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", ReservationDrawView::line)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", ReservationDrawView::recipient)
            .column("recipientName", Kind.SEARCHED, "ชื่อหน่วยรับ", "Name", ReservationDrawView::recipientName)
            .satang("amountSatang", "จำนวนเงิน", "Amount", ReservationDrawView::amountSatang)
            .satang("restoredSatang", "คืนเข้าเงินกัน", "Restored", ReservationDrawView::restoredSatang)
            .column("drawnBy", Kind.TEXT, "ผู้ก่อหนี้", "Committed by", ReservationDrawView::drawnBy)
            .column("drawnOn", Kind.DATE, "วันที่มีผล", "Effective", ReservationDrawView::drawnOn)
            .keyedBy("reservation", "commitment");
}
