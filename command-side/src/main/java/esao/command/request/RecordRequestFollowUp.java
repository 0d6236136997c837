package esao.command.request;

import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import esao.kernel.text.Text;

/**
 * Notes how the request was followed up or reported on.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param subject what it was about
 * @param report what was found or done
 */
public record RecordRequestFollowUp(RequestId requestId, Basis basis, String subject, String report)
        implements RequestCommand {

    /**
     * States the command.
     *
     * @throws IllegalArgumentException if the subject is no single line, or the report is empty or too long
     */
    public RecordRequestFollowUp {
        Text.line("subject", subject, Text.LINE);
        Text.required("report", report, Text.PARAGRAPH);
    }
}
