package esao.kernel.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.request.value.CalledSchool;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Schools were given more time, or more schools were called upon; the reason is that of the command.
 *
 * @param requestId the request
 * @param deadline the last day on which a request may be submitted from now on
 * @param schools who is called upon beside those before; none where only the deadline changed
 */
@Revision("1")
public record BudgetCallExtended(RequestId requestId, LocalDate deadline, List<CalledSchool> schools)
        implements RequestEvent {

    /**
     * States an extension.
     *
     * @throws IllegalArgumentException if the deadline is outside of all fiscal years
     */
    public BudgetCallExtended {
        OfficeTime.requireDay("deadline", deadline);
        schools = List.copyOf(schools);
    }
}
