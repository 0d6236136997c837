package esao.command.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.request.value.Score;
import java.util.List;

/**
 * Judges a school's request by each criterion of the call.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param school whose request it is
 * @param scores one for each criterion
 */
public record ScoreRequest(RequestId requestId, Basis basis, SchoolCode school, List<Score> scores)
        implements RequestCommand {

    private static final int MOST = 50;

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if there are more than 50 scores
     */
    public ScoreRequest {
        scores = RequestCommand.atMost(MOST, "scores", scores);
    }
}
