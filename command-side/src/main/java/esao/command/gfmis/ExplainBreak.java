package esao.command.gfmis;

import esao.kernel.budget.value.LineCode;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Explains why the books of the office and a statement of GFMIS differ under a code, or why a line stands under none.
 *
 * @param reconciliationId whose books
 * @param basis on what it rests; its reason is the explanation
 * @param statementId the statement
 * @param code the code under which they differ; or
 * @param line the line that has money and stands under no code
 * @param cause what was found to be the cause
 */
public record ExplainBreak(
        ReconciliationId reconciliationId,
        Basis basis,
        StatementId statementId,
        @Nullable GfmisCode code,
        @Nullable LineCode line,
        BreakCause cause)
        implements GfmisCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if it names neither a code nor a line, or both
     */
    public ExplainBreak {
        if ((code == null) == (line == null)) {
            throw new IllegalArgumentException("Either code or line must be given");
        }
    }
}
