package esao.kernel.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.SchoolCode;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A school's request was given back to be mended; the reason is that of the command. What was decided on it is void.
 *
 * @param requestId the request of the office
 * @param school whose request it is
 * @param resubmitBy the last day on which it may be submitted anew, whatever the deadline of the call
 */
@Revision("1")
public record RequestReturned(RequestId requestId, SchoolCode school, LocalDate resubmitBy) implements RequestEvent {

    /**
     * States a return.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years
     */
    public RequestReturned {
        OfficeTime.requireDay("resubmitBy", resubmitBy);
    }
}
