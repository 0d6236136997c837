package esao.query.audit;

import esao.kernel.provenance.ResolutionRef;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import esao.query.meeting.ConsentAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution did to a line of a budget request. Amounts in satang.
 *
 * @param school whose line
 * @param line its name within the school's request
 * @param laidSatang how much the office had accepted of it when it was done
 * @param wantedSatang how much the meeting wants instead; absent where it leaves the line as it was laid
 * @param act what was done to the request
 * @param resolution by which resolution
 * @param event the lasting name of the event
 * @param version the event's number in the stream of the request
 * @param eventId its identity
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param reason why
 * @param address where the timeline has the event
 */
public record RequestTraceView(
        String school,
        String line,
        long laidSatang,
        @Nullable Long wantedSatang,
        String act,
        String resolution,
        String event,
        long version,
        String eventId,
        Instant recordedAt,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String role,
        String documentNumber,
        LocalDate documentDate,
        String reason,
        String address) {

    /** As a list. */
    public static final Listing<RequestTraceView> LISTING = Listing.<RequestTraceView>named("request-trace")
            .column("version", Kind.NUMBER, "รุ่น", "Version", RequestTraceView::version)
            .column("school", Kind.TEXT, "รหัสสถานศึกษา", "School", RequestTraceView::school)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", RequestTraceView::line)
            .satang("laidSatang", "ที่เสนอ", "Laid", RequestTraceView::laidSatang)
            .satang("wantedSatang", "ที่ประชุมให้ปรับเป็น", "Wanted", RequestTraceView::wantedSatang)
            .choice("act", ConsentAct.class, "ผลต่อคำขอ", "Act", RequestTraceView::act)
            .column("resolution", Kind.TEXT, "มติที่ประชุม", "Resolution", RequestTraceView::resolution)
            .column("event", Kind.TEXT, "เหตุการณ์", "Event", RequestTraceView::event)
            .column("eventId", Kind.TEXT, "รหัสเหตุการณ์", "Event id", RequestTraceView::eventId)
            .column("recordedAt", Kind.INSTANT, "บันทึกเมื่อ", "Recorded at", RequestTraceView::recordedAt)
            .column("effectiveOn", Kind.DATE, "มีผลวันที่", "Effective on", RequestTraceView::effectiveOn)
            .column("actor", Kind.TEXT, "ผู้ดำเนินการ", "Actor", RequestTraceView::actor)
            .column("initiator", Kind.TEXT, "สืบเนื่องจากการกระทำของ", "On the act of", RequestTraceView::initiator)
            .column("role", Kind.TEXT, "ในฐานะ", "Role", RequestTraceView::role)
            .column("documentNumber", Kind.SEARCHED, "เลขที่หนังสือ", "Letter", RequestTraceView::documentNumber)
            .column("documentDate", Kind.DATE, "ลงวันที่", "Letter date", RequestTraceView::documentDate)
            .column("reason", Kind.SEARCHED, "เหตุผล", "Reason", RequestTraceView::reason)
            .column("address", Kind.SHOWN, "ที่อยู่", "Address", RequestTraceView::address)
            .keyedBy("version", "school", "line");

    static RequestTraceView of(
            PlannedEvent event,
            ConsentAct act,
            ResolutionRef resolution,
            PlannedFigure line,
            long laid,
            @Nullable Long wanted) {
        var by = event.provenance();
        return new RequestTraceView(
                line.subject(),
                Objects.requireNonNull(line.line(), "the line"),
                laid,
                wanted,
                act.name(),
                resolution.toString(),
                event.name(),
                event.version(),
                event.eventId(),
                event.recordedAt(),
                by.effectiveOn(),
                by.actor().value(),
                event.initiator(),
                by.role().name(),
                by.document().number(),
                by.document().date(),
                by.reason(),
                CorrectionFold.address(event.event().scope().stream(), event.version()));
    }
}
