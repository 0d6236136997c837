package esao.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as the cause of a difference. Amounts in satang.
 *
 * @param satang what it contributes to the difference: added where it counts only at the second point, taken away where
 *     it counts only at the first
 * @param event its lasting name
 * @param eventId its identity
 * @param version its number in the stream of the budget
 * @param recordedAt when it was recorded
 * @param effectiveOn from which day it counts
 * @param actor who did it
 * @param initiator the person whose act called for it, where a process did it
 * @param role in which capacity
 * @param documentNumber the letter it rests on
 * @param documentDate the date on that letter
 * @param reason why
 */
public record CauseView(
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
        String reason) {

    static CauseView of(StreamEvent event, long satang) {
        var provenance = event.provenance();
        return new CauseView(
                satang,
                event.name(),
                event.eventId(),
                event.version(),
                event.recordedAt(),
                provenance.effectiveOn(),
                provenance.actor().value(),
                event.initiator(),
                provenance.role().name(),
                provenance.document().number(),
                provenance.document().date(),
                provenance.reason());
    }

    /** As one cell of a table shows it. */
    String asText() {
        return "%s@%d:%+d:%s".formatted(event, version, satang, by(actor, initiator));
    }

    /** Who did it, and on whose act, in one cell of a table. */
    static String by(String actor, @Nullable String initiator) {
        return initiator == null ? actor : actor + "←" + initiator;
    }
}
