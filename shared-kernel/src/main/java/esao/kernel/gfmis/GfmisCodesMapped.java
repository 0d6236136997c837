package esao.kernel.gfmis;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.gfmis.value.CodeMapping;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Lines of the budget stand under codes of GFMIS from a day on.
 *
 * @param reconciliationId whose lines
 * @param from the first day
 * @param mappings which line stands under which code
 */
@Revision("1")
public record GfmisCodesMapped(ReconciliationId reconciliationId, LocalDate from, List<CodeMapping> mappings)
        implements GfmisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public GfmisCodesMapped {
        OfficeTime.requireDay("from", from);
        mappings = List.copyOf(mappings);
    }
}
