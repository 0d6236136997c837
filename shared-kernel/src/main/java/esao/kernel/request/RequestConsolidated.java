package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.request.value.CategoryTotal;
import esao.kernel.request.value.LineAboveCeiling;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The accepted lines of all schools were put together to the request of the office. From now on none of them changes.
 *
 * @param requestId the request
 * @param frameworkBaseYear the final edition of the office's framework whose ceilings were held against it
 * @param frameworkHash the digest of all figures of that edition
 * @param schools how many schools take part
 * @param lines how many accepted lines there are
 * @param totals one for each category in which something was asked
 * @param aboveCeiling the lines that stand above the ceiling, each with its reason
 */
@Revision("1")
public record RequestConsolidated(
        RequestId requestId,
        FiscalYear frameworkBaseYear,
        ContentHash frameworkHash,
        int schools,
        int lines,
        List<CategoryTotal> totals,
        List<LineAboveCeiling> aboveCeiling)
        implements RequestEvent {

    public RequestConsolidated {
        totals = List.copyOf(totals);
        aboveCeiling = List.copyOf(aboveCeiling);
    }
}
