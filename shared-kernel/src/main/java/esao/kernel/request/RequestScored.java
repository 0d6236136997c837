package esao.kernel.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.request.value.Score;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A school's request was judged by each criterion of the call, or judged anew.
 *
 * @param requestId the request of the office
 * @param school whose request it is
 * @param scores the points by each criterion
 * @param weightedHundredths all of them with their weights, in hundredths of a point, 0 to 10,000
 */
@Revision("1")
public record RequestScored(RequestId requestId, SchoolCode school, List<Score> scores, int weightedHundredths)
        implements RequestEvent {

    public RequestScored {
        scores = List.copyOf(scores);
    }
}
