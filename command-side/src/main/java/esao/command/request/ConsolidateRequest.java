package esao.command.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import java.util.List;

/**
 * Puts the accepted lines of all schools together to the request of the office.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param frameworkBaseYear the final edition of the office's framework that sets the ceilings, by its base year
 * @param frameworkHash the digest of that edition, so that nobody has another one in mind
 * @param aboveCeiling the accepted lines for which a ceiling has no room and which are asked for all the same, at most
 *     2,000
 */
public record ConsolidateRequest(
        RequestId requestId,
        Basis basis,
        FiscalYear frameworkBaseYear,
        ContentHash frameworkHash,
        List<AskedAboveCeiling> aboveCeiling)
        implements RequestCommand {

    private static final int MOST = 2_000;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if more than 2,000 lines are to stand above the ceiling
     */
    public ConsolidateRequest {
        aboveCeiling = RequestCommand.atMost(MOST, "aboveCeiling", aboveCeiling);
    }
}
