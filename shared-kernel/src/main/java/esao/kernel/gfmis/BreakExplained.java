package esao.kernel.gfmis;

import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.StatementId;
import org.axonframework.serialization.Revision;

/**
 * Somebody explained why the books of the office and a statement of GFMIS differ under a code. The words are the reason
 * of the event. It is of that statement only: the next one asks again.
 *
 * @param reconciliationId whose books
 * @param statement the statement
 * @param code the code under which they differ
 * @param cause what was found to be the cause
 */
@Revision("1")
public record BreakExplained(ReconciliationId reconciliationId, StatementId statement, GfmisCode code, BreakCause cause)
        implements GfmisEvent {}
