package esao.command.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import java.util.List;

/**
 * Accepts, cuts or rejects lines of a school's request, all of those named or none.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param school whose lines they are
 * @param decisions one for each line, at most 500
 */
public record DecideRequestLines(RequestId requestId, Basis basis, SchoolCode school, List<DecidedLine> decisions)
        implements RequestCommand {

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 500 decisions
     */
    public DecideRequestLines {
        decisions = RequestCommand.atMost(SubmitSchoolRequest.MOST, "decisions", decisions);
    }
}
