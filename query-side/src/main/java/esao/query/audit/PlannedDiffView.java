package esao.query.audit;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one figure of a framework or request differs between two points in time. Amounts in satang.
 *
 * @param figure which figure
 * @param subject of what: a category, a line, a source of income, an obligation, a policy, a school
 * @param year the year it is for, where there are several
 * @param line the line, where it is of one; of a frame, the category
 * @param fromSatang at the first point; absent where it was not there
 * @param toSatang at the second; absent where it was not there
 * @param changeSatang the second less the first
 * @param causes the events that say something of it and count at only one of the points, in the order of the log
 */
public record PlannedDiffView(
        String figure,
        String subject,
        @Nullable Integer year,
        @Nullable String line,
        @Nullable Long fromSatang,
        @Nullable Long toSatang,
        long changeSatang,
        List<Cause> causes) {

    /**
     * An event as the cause of a difference.
     *
     * @param satang what it set the figure to; absent where it took it away
     * @param event its lasting name
     * @param eventId its identity
     * @param version its number in its stream
     * @param recordedAt when it was recorded
     * @param effectiveOn from which day it counts
     * @param actor who did it
     * @param initiator the person whose act called for it, where a process did it
     * @param role in which capacity
     * @param documentNumber the letter it rests on
     * @param documentDate the date on that letter
     * @param reason why
     */
    public record Cause(
            @Nullable Long satang,
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
            String reason) {

        static Cause of(LoggedEvent event, @Nullable Long satang) {
            var by = event.provenance();
            return new Cause(
                    satang,
                    event.name(),
                    event.eventId(),
                    event.version(),
                    event.recordedAt(),
                    by.effectiveOn(),
                    by.actor().value(),
                    event.initiator(),
                    by.role().name(),
                    by.document().number(),
                    by.document().date(),
                    by.reason());
        }

        private String asText() {
            return "%s@%d:%s:%s"
                    .formatted(event, version, satang == null ? "-" : satang, CauseView.by(actor, initiator));
        }
    }

    /** As a list. */
    public static final Listing<PlannedDiffView> LISTING = Listing.<PlannedDiffView>named("planned-diff")
            .choice("figure", PlannedFigure.Kind.class, "ตัวเลข", "Figure", PlannedDiffView::figure)
            .column("subject", Kind.TEXT, "เรื่อง", "Subject", PlannedDiffView::subject)
            .column(
                    "year",
                    Kind.NUMBER,
                    "ปีงบประมาณ",
                    "Fiscal year",
                    view -> view.year() == null ? null : view.year().longValue())
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", PlannedDiffView::line)
            .satang("fromSatang", "เดิม", "From", PlannedDiffView::fromSatang)
            .satang("toSatang", "เป็น", "To", PlannedDiffView::toSatang)
            .satang("changeSatang", "เปลี่ยนแปลง", "Change", PlannedDiffView::changeSatang)
            .column(
                    "causes",
                    Kind.SHOWN,
                    "เหตุการณ์ที่ทำให้เปลี่ยน",
                    "Causes",
                    view -> view.causes().stream().map(Cause::asText).toList())
            .keyedBy("figure", "subject", "year", "line");

    public PlannedDiffView {
        causes = List.copyOf(causes);
    }
}
