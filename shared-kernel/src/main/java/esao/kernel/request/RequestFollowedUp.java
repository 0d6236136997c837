package esao.kernel.request;

import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Somebody followed the request up, or reported on it.
 *
 * @param requestId the request
 * @param subject what it was about
 * @param report what was found or done
 */
@Revision("1")
public record RequestFollowedUp(RequestId requestId, String subject, String report) implements RequestEvent {

    /**
     * States a report.
     *
     * @throws IllegalArgumentException if the subject is no single line, or the report is empty or too long
     */
    public RequestFollowedUp {
        Text.line("subject", subject, Text.LINE);
        Text.required("report", report, Text.PARAGRAPH);
    }
}
