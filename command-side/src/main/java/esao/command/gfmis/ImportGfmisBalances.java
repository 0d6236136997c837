package esao.command.gfmis;

import esao.command.messaging.NotInBody;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a statement of the balances in GFMIS; whole or not at all.
 *
 * @param reconciliationId whose balances
 * @param basis on what it rests; it has effect on the day of the statement or later
 * @param statementId how the statement is named from now on
 * @param statementDate the day as of which it shows the balances
 * @param lines what it says of each code, at most 10,000
 * @param source the file it was read from, if any
 */
public record ImportGfmisBalances(
        ReconciliationId reconciliationId,
        Basis basis,
        StatementId statementId,
        LocalDate statementDate,
        List<BalanceLine> lines,
        @NotInBody @Nullable SourceFile source)
        implements GfmisCommand {

    private static final int MOST = 10_000;

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years, or there are more than 10,000 lines
     */
    public ImportGfmisBalances {
        OfficeTime.requireDay("statementDate", statementDate);
        lines = GfmisCommand.atMost(MOST, "lines", lines);
    }
}
