package esao.command.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.RequestLine;
import java.util.List;

/**
 * Submits what a school asks for, for the first time, or anew after it was withdrawn or returned.
 *
 * @param requestId the request of the office
 * @param basis on what it rests; the letter of the school
 * @param school who asks
 * @param lines what it asks for, at most 500
 */
public record SubmitSchoolRequest(RequestId requestId, Basis basis, SchoolCode school, List<RequestLine> lines)
        implements RequestCommand {

    /** One event holds them all: some 200 KB of it. */
    static final int MOST = 500;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 500 lines
     */
    public SubmitSchoolRequest {
        lines = RequestCommand.atMost(MOST, "lines", lines);
    }
}
