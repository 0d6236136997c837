package esao.query.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event behind a signal: where it is in the budget's stream, and on which letter it rests.
 *
 * @param version its number in the stream of the budget, from 0
 * @param event its lasting name
 * @param effectiveOn the day from which it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param documentNumber on which letter
 * @param documentDate of which day
 * @param satang by how much it changed the figure that the signal is about
 */
public record SignalEventView(
        long version,
        String event,
        LocalDate effectiveOn,
        String actor,
        @Nullable String initiator,
        String documentNumber,
        LocalDate documentDate,
        long satang) {

    static SignalEventView of(StreamEvent event, long satang) {
        var by = event.provenance();
        return new SignalEventView(
                event.version(),
                event.name(),
                by.effectiveOn(),
                by.actor().value(),
                event.initiator(),
                by.document().number(),
                by.document().date(),
                satang);
    }
}
