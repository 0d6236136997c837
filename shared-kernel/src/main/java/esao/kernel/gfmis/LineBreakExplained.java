package esao.kernel.gfmis;

import esao.kernel.budget.value.LineCode;
import esao.kernel.gfmis.value.BreakCause;
import esao.kernel.gfmis.value.StatementId;
import org.axonframework.serialization.Revision;

/**
 * Somebody explained why a line with money stands under no code of GFMIS. The words are the reason of the event. It is
 * of that statement only: the next one asks again.
 *
 * @param reconciliationId whose books
 * @param statement the statement
 * @param line the line
 * @param cause what was found to be the cause
 */
@Revision("1")
public record LineBreakExplained(
        ReconciliationId reconciliationId, StatementId statement, LineCode line, BreakCause cause)
        implements GfmisEvent {}
