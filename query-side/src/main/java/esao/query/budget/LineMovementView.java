package esao.query.budget;

import esao.kernel.budget.Account;
import esao.kernel.provenance.Role;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one event changed in one figure of a line. Amounts in satang.
 *
 * @param position the event's global position
 * @param ordinal which of the event's changes, from 0
 * @param account the figure
 * @param recipient whose share changed too, if one did
 * @param satang by how much, negative where it shrank
 * @param event the event's lasting name
 * @param eventId the event's identity
 * @param version the event's number in the stream of its budget
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param reason why
 * @param resolution the resolution cited, if one was
 */
public record LineMovementView(
        long position,
        long ordinal,
        String account,
        @Nullable String recipient,
        long satang,
        String event,
        String eventId,
        long version,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String role,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        @Nullable String resolution) {

    /** As a list. */
    public static final Listing<LineMovementView> LISTING = Listing.<LineMovementView>named("line-statement")
            .column("effectiveOn", Kind.DATE, "มีผลวันที่", "Effective on", LineMovementView::effectiveOn)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", LineMovementView::recordedAt)
            .choice("account", Account.class, "บัญชี", "Account", LineMovementView::account)
            .satang("satang", "เปลี่ยนแปลง", "Change", LineMovementView::satang)
            .column("recipient", Kind.TEXT, "หน่วยรับ", "Recipient", LineMovementView::recipient)
            .column("event", Kind.TEXT, "เหตุการณ์", "Event", LineMovementView::event)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", LineMovementView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", LineMovementView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", LineMovementView::reason)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", LineMovementView::resolution)
            .column("actor", Kind.TEXT, "ผู้ดำเนินการ", "Actor", LineMovementView::actor)
            .column("initiator", Kind.TEXT, "สืบเนื่องจากการกระทำของ", "On the act of", LineMovementView::initiator)
            .choice("role", Role.class, "ในฐานะ", "Role", LineMovementView::role)
            .column("position", Kind.NUMBER, "ลำดับรวม", "Position", LineMovementView::position)
            .column("ordinal", Kind.NUMBER, "ลำดับย่อย", "Ordinal", LineMovementView::ordinal)
            .column("version", Kind.NUMBER, "รุ่นของงบประมาณ", "Version", LineMovementView::version)
            .column("eventId", Kind.TEXT, "รหัสเหตุการณ์", "Event id", LineMovementView::eventId)
            .keyedBy("effectiveOn", "position", "ordinal");
}
