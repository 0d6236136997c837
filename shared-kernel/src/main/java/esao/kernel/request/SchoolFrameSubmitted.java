package esao.kernel.request;

import esao.kernel.office.SchoolCode;
import esao.kernel.request.value.FrameAmount;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A school submitted its medium-term frame: what it thinks it will need in the years after the one it asks for. It
 * replaces the one before.
 *
 * @param requestId the request of the office
 * @param school whose it is
 * @param amounts by year and category
 */
@Revision("1")
public record SchoolFrameSubmitted(RequestId requestId, SchoolCode school, List<FrameAmount> amounts)
        implements RequestEvent {

    public SchoolFrameSubmitted {
        amounts = List.copyOf(amounts);
    }
}
