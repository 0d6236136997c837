package esao.command.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells schools of policy, criteria and steps, and asks for their requests.
 *
 * @param requestId the request of the office
 * @param basis on what it rests; the letter to the schools
 * @param policy the text that tells them, as it is cited
 * @param deadline the last day on which a request may be submitted
 * @param criteria by what requests are judged, at most 50; their weights make up 100
 * @param schools who is called upon, at most 1,000
 */
public record IssueBudgetCall(
        RequestId requestId,
        Basis basis,
        String policy,
        LocalDate deadline,
        List<Criterion> criteria,
        List<CalledSchool> schools)
        implements RequestCommand {

    private static final int MOST_CRITERIA = 50;
    static final int MOST_SCHOOLS = 1_000;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if a list is too long, the policy no single line, or the deadline outside of all
     *     fiscal years
     */
    public IssueBudgetCall {
        Text.line("policy", policy, Text.LINE);
        OfficeTime.requireDay("deadline", deadline);
        criteria = RequestCommand.atMost(MOST_CRITERIA, "criteria", criteria);
        schools = RequestCommand.atMost(MOST_SCHOOLS, "schools", schools);
    }
}
