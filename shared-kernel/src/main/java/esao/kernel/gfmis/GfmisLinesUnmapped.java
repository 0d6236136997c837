package esao.kernel.gfmis;

import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Lines of the budget stand under no code of GFMIS any more, from a day on.
 *
 * @param reconciliationId whose lines
 * @param from the first day
 * @param lines which
 */
@Revision("1")
public record GfmisLinesUnmapped(ReconciliationId reconciliationId, LocalDate from, List<LineCode> lines)
        implements GfmisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public GfmisLinesUnmapped {
        OfficeTime.requireDay("from", from);
        lines = List.copyOf(lines);
    }
}
