package esao.query.audit;

import esao.kernel.provenance.Role;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event: who did what, when, on which authority, and what it changed.
 *
 * @param position its global position
 * @param eventId its identity
 * @param stream the stream it belongs to
 * @param office the office it is of
 * @param year the fiscal year it is of, Buddhist Era
 * @param version its number in its stream, from 0
 * @param event its lasting name
 * @param subject the thing it is about, where it is not the whole
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param reason why
 * @param resolution the resolution cited, if one was
 * @param correlationId what ties together everything one request set in motion
 * @param causationId the message that caused it, where that was not a person's request
 * @param commandId the command it is the effect of
 * @param lines the lines it names
 * @param changes each figure it changed, from and to
 */
public record TimelineView(
        long position,
        String eventId,
        String stream,
        String office,
        int year,
        long version,
        String event,
        @Nullable String subject,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String role,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        @Nullable String resolution,
        String correlationId,
        @Nullable String causationId,
        String commandId,
        List<String> lines,
        List<FigureChange> changes) {

    public TimelineView {
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
    }

    private List<String> changesAsText() {
        return changes.stream()
                .map(change -> "%s.%s:%d→%d"
                        .formatted(change.line(), change.account(), change.fromSatang(), change.toSatang()))
                .toList();
    }

    /** As a list. */
    public static final Listing<TimelineView> LISTING = Listing.<TimelineView>named("timeline")
            .column("position", Kind.NUMBER, "ลำดับรวม", "Position", TimelineView::position)
            .column("stream", Kind.TEXT, "สายเหตุการณ์", "Stream", TimelineView::stream)
            .column("office", Kind.TEXT, "รหัสเขตพื้นที่", "Office", TimelineView::office)
            .column("year", Kind.NUMBER, "ปีงบประมาณ", "Fiscal year", view -> (long) view.year())
            .column("version", Kind.NUMBER, "รุ่น", "Version", TimelineView::version)
            .column("event", Kind.TEXT, "เหตุการณ์", "Event", TimelineView::event)
            .column("subject", Kind.TEXT, "เรื่อง", "Subject", TimelineView::subject)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", TimelineView::recordedAt)
            .column("effectiveOn", Kind.DATE, "มีผลวันที่", "Effective on", TimelineView::effectiveOn)
            .column("actor", Kind.TEXT, "ผู้ดำเนินการ", "Actor", TimelineView::actor)
            .column("initiator", Kind.TEXT, "สืบเนื่องจากการกระทำของ", "On the act of", TimelineView::initiator)
            .choice("role", Role.class, "ในฐานะ", "Role", TimelineView::role)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", TimelineView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", TimelineView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", TimelineView::reason)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", TimelineView::resolution)
            .column("correlationId", Kind.TEXT, "รหัสเชื่อมโยง", "Correlation", TimelineView::correlationId)
            .column("causationId", Kind.TEXT, "รหัสต้นเหตุ", "Causation", TimelineView::causationId)
            .column("commandId", Kind.TEXT, "รหัสคำสั่ง", "Command", TimelineView::commandId)
            .column("lines", Kind.CODES, "รายการ", "Lines", TimelineView::lines)
            .column(
                    "changes",
                    Kind.SHOWN,
                    "เปลี่ยนจาก → เป็น (สตางค์)",
                    "Changed from → to (satang)",
                    TimelineView::changesAsText)
            .column("eventId", Kind.TEXT, "รหัสเหตุการณ์", "Event id", TimelineView::eventId)
            .alias("kind", "event")
            .alias("line", "lines")
            .alias("from", "recordedAtFrom")
            .alias("to", "recordedAtTo")
            .alias("correlation", "correlationId")
            .keyedBy("position");
}
