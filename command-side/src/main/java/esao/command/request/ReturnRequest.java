package esao.command.request;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import java.time.LocalDate;

/**
 * Gives a school its request back to be mended. What is to be mended is the reason of the basis.
 *
 * @param requestId the request of the office
 * @param basis on what it rests, and why
 * @param school whose request it is
 * @param resubmitBy the last day on which it may be submitted anew, whatever the deadline of the call
 */
public record ReturnRequest(RequestId requestId, Basis basis, SchoolCode school, LocalDate resubmitBy)
        implements RequestCommand {

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years
     */
    public ReturnRequest {
        OfficeTime.requireDay("resubmitBy", resubmitBy);
    }
}
