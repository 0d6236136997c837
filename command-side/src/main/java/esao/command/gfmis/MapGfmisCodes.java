package esao.command.gfmis;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.CodeMapping;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;

/**
 * Says under which codes of GFMIS lines of the budget stand from a day on. A line stands under one code at a time;
 * several lines may stand under one code.
 *
 * @param reconciliationId whose lines
 * @param basis on what it rests
 * @param from the first day
 * @param mappings which line stands under which code, at most 2,000
 */
public record MapGfmisCodes(ReconciliationId reconciliationId, Basis basis, LocalDate from, List<CodeMapping> mappings)
        implements GfmisCommand {

    static final int MOST = 2_000;

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years, or there are more than 2,000
     */
    public MapGfmisCodes {
        OfficeTime.requireDay("from", from);
        mappings = GfmisCommand.atMost(MOST, "mappings", mappings);
    }
}
