package esao.kernel.gfmis;

import esao.kernel.gfmis.value.StatementId;
import esao.kernel.gfmis.value.StatementLine;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Lines of a statement of GFMIS. A long statement comes in several parts.
 *
 * @param reconciliationId whose balances
 * @param statement the statement
 * @param part which part this is, from 1
 * @param lines what it says of each code
 */
@Revision("1")
public record GfmisLinesImported(
        ReconciliationId reconciliationId, StatementId statement, int part, List<StatementLine> lines)
        implements GfmisEvent {

    public GfmisLinesImported {
        lines = List.copyOf(lines);
    }
}
