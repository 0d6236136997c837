package esao.kernel.request;

import esao.kernel.provenance.LegalBasis;
import esao.kernel.request.value.LineGrant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The Office of the Basic Education Commission decided on lines that were sent to it, or decided anew: a later letter
 * replaces what an earlier one said of the same line.
 *
 * @param requestId the request
 * @param letter its letter
 * @param grants what was granted of each line, beside what was sent
 */
@Revision("1")
public record ObecDecisionRecorded(RequestId requestId, LegalBasis letter, List<LineGrant> grants)
        implements RequestEvent {

    public ObecDecisionRecorded {
        grants = List.copyOf(grants);
    }
}
