package esao.kernel.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.request.value.CalledSchool;
import esao.kernel.request.value.Criterion;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Schools were told of policy, criteria and steps, and asked for their requests.
 *
 * @param requestId the request
 * @param policy the text that tells them, as it is cited
 * @param deadline the last day on which a request may be submitted
 * @param criteria by what requests are judged; their weights make up 100
 * @param schools who is called upon: the schools that are open
 */
@Revision("1")
public record BudgetCallIssued(
        RequestId requestId, String policy, LocalDate deadline, List<Criterion> criteria, List<CalledSchool> schools)
        implements RequestEvent {

    /**
     * States a call.
     *
     * @throws IllegalArgumentException if the policy is empty, too long, or of more than one line, or if the deadline
     *     is outside of all fiscal years
     */
    public BudgetCallIssued {
        Text.line("policy", policy, Text.LINE);
        OfficeTime.requireDay("deadline", deadline);
        criteria = List.copyOf(criteria);
        schools = List.copyOf(schools);
    }
}
