package esao.kernel.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.request.value.LineDecision;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Lines of a school's request were accepted, cut or rejected, or decided anew.
 *
 * @param requestId the request of the office
 * @param school whose lines they are
 * @param decisions what became of each
 */
@Revision("1")
public record RequestLinesDecided(RequestId requestId, SchoolCode school, List<LineDecision> decisions)
        implements RequestEvent {

    public RequestLinesDecided {
        decisions = List.copyOf(decisions);
    }
}
