package esao.command.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.CalledSchool;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives schools more time, or calls upon more schools, for example one that was forgotten.
 *
 * @param requestId the request of the office
 * @param basis on what it rests, and why
 * @param deadline the last day on which a request may be submitted; not before the one there was
 * @param schools who is called upon beside those before, at most 1,000; none where only the deadline changes
 */
public record ExtendBudgetCall(RequestId requestId, Basis basis, LocalDate deadline, List<CalledSchool> schools)
        implements RequestCommand {

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 1,000 schools, or the deadline is outside of all fiscal
     *     years
     */
    public ExtendBudgetCall {
        OfficeTime.requireDay("deadline", deadline);
        schools = RequestCommand.atMost(IssueBudgetCall.MOST_SCHOOLS, "schools", schools);
    }
}
