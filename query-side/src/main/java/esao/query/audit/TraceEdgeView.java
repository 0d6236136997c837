package esao.query.audit;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So much money that went from one place to another. The amount is that of the whole entry: how much of it is the money
 * from which the trace begins, nobody can say.
 *
 * @param number its number among all flows of the budget, from 0, in the order recorded
 * @param side whether it leads to where the trace begins, or away from there, or both
 * @param fromKind what it came from
 * @param from the place it came from
 * @param toKind what it went to
 * @param to the place it went to
 * @param satang how much, in satang
 * @param atLine of which line it is counted
 * @param atRecipient in whose share it is counted; absent where in nobody's
 * @param event the lasting name of the event
 * @param subject what the event is about
 * @param version the event's number in the stream of the budget
 * @param eventId its identity
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param resolution the resolution cited, if one was
 * @param reason why
 * @param address where the timeline has the event
 */
public record TraceEdgeView(
        long number,
        Side side,
        String fromKind,
        String from,
        String toKind,
        String to,
        long satang,
        String atLine,
        @Nullable String atRecipient,
        String event,
        @Nullable String subject,
        long version,
        String eventId,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String role,
        String documentNumber,
        LocalDate documentDate,
        @Nullable String resolution,
        String reason,
        String address) {

    /** Where a flow lies, seen from where the trace begins. */
    public enum Side {
        /** Its money can have come to where the trace begins. */
        UP,
        /** Money from where the trace begins can be in it. */
        DOWN,
        BOTH
    }

    /** As a list. */
    public static final Listing<TraceEdgeView> LISTING = Listing.<TraceEdgeView>named("trace")
            .column("number", Kind.NUMBER, "ลำดับ", "Number", TraceEdgeView::number)
            .choice("side", Side.class, "ด้าน", "Side", view -> view.side().name())
            .choice("fromKind", Place.Kind.class, "ชนิดต้นทาง", "From kind", TraceEdgeView::fromKind)
            .column("from", Kind.TEXT, "จาก", "From", TraceEdgeView::from)
            .choice("toKind", Place.Kind.class, "ชนิดปลายทาง", "To kind", TraceEdgeView::toKind)
            .column("to", Kind.TEXT, "ไป", "To", TraceEdgeView::to)
            .satang("satang", "จำนวนเงิน", "Amount", TraceEdgeView::satang)
            .column("atLine", Kind.TEXT, "รหัสรายการ", "Line", TraceEdgeView::atLine)
            .column("atRecipient", Kind.TEXT, "ผู้รับจัดสรร", "Recipient", TraceEdgeView::atRecipient)
            .column("event", Kind.TEXT, "เหตุการณ์", "Event", TraceEdgeView::event)
            .column("subject", Kind.TEXT, "เรื่อง", "Subject", TraceEdgeView::subject)
            .column("version", Kind.NUMBER, "รุ่น", "Version", TraceEdgeView::version)
            .column("eventId", Kind.TEXT, "รหัสเหตุการณ์", "Event id", TraceEdgeView::eventId)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", TraceEdgeView::recordedAt)
            .column("effectiveOn", Kind.DATE, "มีผลวันที่", "Effective on", TraceEdgeView::effectiveOn)
            .column("actor", Kind.TEXT, "ผู้ดำเนินการ", "Actor", TraceEdgeView::actor)
            .column("initiator", Kind.TEXT, "สืบเนื่องจากการกระทำของ", "On the act of", TraceEdgeView::initiator)
            .column("role", Kind.TEXT, "ในฐานะ", "Role", TraceEdgeView::role)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", TraceEdgeView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", TraceEdgeView::documentDate)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", TraceEdgeView::resolution)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", TraceEdgeView::reason)
            .column("address", Kind.SHOWN, "ที่อยู่", "Address", TraceEdgeView::address)
            .keyedBy("number");
}
