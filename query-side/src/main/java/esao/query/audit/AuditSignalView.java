package esao.query.audit;

import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A signal about a line, with the events behind it. Amounts in satang.
 *
 * @param signal which signal
 * @param line the line's code
 * @param name the line's name
 * @param originalSatang what notices gave
 * @param adjustedSatang what the line is worth, virements included
 * @param executedSatang what was paid, less refunds
 * @param basisPoints the share the signal is about, in hundredths of a percent; absent where it is about none
 * @param events the events that made it so, in order
 */
public record AuditSignalView(
        String signal,
        String line,
        @Nullable String name,
        long originalSatang,
        long adjustedSatang,
        long executedSatang,
        @Nullable Long basisPoints,
        List<SignalEventView> events) {

    /** As a list; CSV names the events by their versions. */
    public static final Listing<AuditSignalView> LISTING = Listing.<AuditSignalView>named("audit-signals")
            .choice("signal", AuditSignal.class, "สัญญาณ", "Signal", AuditSignalView::signal)
            .column("line", Kind.TEXT, "รหัสรายการ", "Line", AuditSignalView::line)
            .column("name", Kind.SEARCHED, "ชื่อรายการ", "Name", AuditSignalView::name)
            .satang("originalSatang", "ได้รับจัดสรรเดิม", "Original", AuditSignalView::originalSatang)
            .satang("adjustedSatang", "หลังโอนเปลี่ยนแปลง", "Adjusted", AuditSignalView::adjustedSatang)
            .satang("executedSatang", "เบิกจ่าย", "Executed", AuditSignalView::executedSatang)
            .column("basisPoints", Kind.NUMBER, "อัตรา (0.01%)", "Share (0.01 %)", AuditSignalView::basisPoints)
            .column("events", Kind.SHOWN, "เหตุการณ์ (รุ่น)", "Events (versions)", AuditSignalView::versions)
            .keyedBy("signal", "line");

    public AuditSignalView {
        events = List.copyOf(events);
    }

    private String versions() {
        return events.stream().map(event -> Long.toString(event.version())).collect(Collectors.joining(" "));
    }
}
