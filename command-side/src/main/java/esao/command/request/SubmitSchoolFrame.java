package esao.command.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.FrameAmount;
import java.util.List;

/**
 * Submits the medium-term frame of a school: what it thinks it will need in the two years after the one it asks for. It
 * binds nobody, and is what the office's next framework can rest on.
 *
 * @param requestId the request of the office
 * @param basis on what it rests; the letter of the school
 * @param school whose it is
 * @param amounts by year and category; they replace those submitted before
 */
public record SubmitSchoolFrame(RequestId requestId, Basis basis, SchoolCode school, List<FrameAmount> amounts)
        implements RequestCommand {

    private static final int MOST = 50;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 50 amounts
     */
    public SubmitSchoolFrame {
        amounts = RequestCommand.atMost(MOST, "amounts", amounts);
    }
}
