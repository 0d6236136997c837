package esao.kernel.gfmis;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the balances in GFMIS was taken in. Its lines follow in one or more {@link GfmisLinesImported} of the
 * same command.
 *
 * @param reconciliationId whose balances
 * @param statement the statement
 * @param statementDate the day as of which it shows the balances
 * @param lineCount the number of lines that follow
 * @param total the figures of all lines together
 * @param contentHash the digest of the day and of the lines, whatever their order
 * @param source the file it was read from, if any
 */
@Revision("1")
public record GfmisBalancesImported(
        ReconciliationId reconciliationId,
        StatementId statement,
        LocalDate statementDate,
        int lineCount,
        GfmisFigures total,
        ContentHash contentHash,
        @Nullable SourceFile source)
        implements GfmisEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of the fiscal year, or there are no lines
     */
    public GfmisBalancesImported {
        if (!reconciliationId.year().contains(statementDate)) {
            throw new IllegalArgumentException("%s has no balances of %s".formatted(reconciliationId, statementDate));
        }
        if (lineCount < 1) {
            throw new IllegalArgumentException("A statement has at least one line, not %d".formatted(lineCount));
        }
    }
}
