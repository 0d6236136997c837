package esao.command.gfmis;

import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;

/**
 * Says that lines of the budget stand under no code of GFMIS from a day on.
 *
 * @param reconciliationId whose lines
 * @param basis on what it rests
 * @param from the first day
 * @param lines which, at most 2,000
 */
public record UnmapGfmisLines(ReconciliationId reconciliationId, Basis basis, LocalDate from, List<LineCode> lines)
        implements GfmisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years, or there are more than 2,000
     */
    public UnmapGfmisLines {
        OfficeTime.requireDay("from", from);
        lines = GfmisCommand.atMost(MapGfmisCodes.MOST, "lines", lines);
    }
}
