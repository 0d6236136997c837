package esao.query.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a trace. What flowed in is what flowed out and what rests, to the satang: counted over all of the budget,
 * not only over the flows of the trace. Amounts in satang.
 *
 * @param id its name among all places
 * @param kind what it is
 * @param name its name; of a pool, the line's code
 * @param line the line, of an act that is told line by line
 * @param recipient whose it is, of a pool or act of one recipient
 * @param inSatang what flowed in
 * @param outSatang what flowed out
 * @param restSatang what is there; nothing in an act; below zero where commitments were let pass beyond what is there,
 *     and outside of the budget, where all money comes from
 * @param steps what was done about it, in the order recorded: of a virement its proposal, both consents, its execution;
 *     the first one is the event by which it came to be
 */
public record TraceNodeView(
        String id,
        String kind,
        String name,
        @Nullable String line,
        @Nullable String recipient,
        long inSatang,
        long outSatang,
        long restSatang,
        List<Step> steps) {

    /**
     * One thing that was done.
     *
     * @param event its lasting name
     * @param version its number in the stream of the budget
     * @param eventId its identity
     * @param effectiveOn from which day it counts
     * @param actor who did it
     * @param initiator the person whose act called for it, where a process did it
     * @param role in which capacity
     * @param documentNumber on which letter
     * @param documentDate of which day
     * @param resolution on which resolution, if on one
     */
    public record Step(
            String event,
            long version,
            String eventId,
            LocalDate effectiveOn,
            String actor,
            @Nullable String initiator,
            String role,
            String documentNumber,
            LocalDate documentDate,
            @Nullable String resolution) {

        static Step of(StreamEvent event) {
            var by = event.provenance();
            return new Step(
                    event.name(),
                    event.version(),
                    event.eventId(),
                    by.effectiveOn(),
                    by.actor().value(),
                    event.initiator(),
                    by.role().name(),
                    by.document().number(),
                    by.document().date(),
                    event.resolution());
        }
    }

    public TraceNodeView {
        steps = List.copyOf(steps);
    }
}
