package esao.command.gfmis;

import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementId;
import esao.kernel.provenance.Basis;

/**
 * Explains why the books of the office and the latest statement of GFMIS differ under a code.
 *
 * @param reconciliationId whose books
 * @param basis on what it rests; its reason is the explanation
 * @param statementId the statement
 * @param code the code under which they differ
 * @param cause what was found to be the cause
 */
public record ExplainBreak(
        ReconciliationId reconciliationId, Basis basis, StatementId statementId, GfmisCode code, BreakCause cause)
        implements GfmisCommand {}
