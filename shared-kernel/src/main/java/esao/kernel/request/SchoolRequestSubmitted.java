package esao.kernel.request;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.value.RequestLine;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A school submitted its request, for the first time or anew.
 *
 * @param requestId the request of the office
 * @param school who asks
 * @param number how many times this school has submitted, this time included
 * @param lines what it asks for
 * @param total what that costs together
 * @param hash the digest of the lines, see {@code docs/architecture.md#request-hash}
 * @param ruleVersion the version of the dated rules by which readiness was judged
 */
@Revision("1")
public record SchoolRequestSubmitted(
        RequestId requestId,
        SchoolCode school,
        int number,
        List<RequestLine> lines,
        Money total,
        ContentHash hash,
        String ruleVersion)
        implements RequestEvent {

    public SchoolRequestSubmitted {
        lines = List.copyOf(lines);
    }
}
