package esao.command.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reports how far an action has come.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param actionId the action
 * @param percent how much of it is done, 0 to 100
 * @param report in words
 * @param evidence the digest of what shows it
 */
public record ReportActionProgress(
        MeetingId meetingId,
        Basis basis,
        ActionId actionId,
        int percent,
        String report,
        @Nullable ContentHash evidence) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the report is empty, too long or unprintable, or the percentage is none
     */
    public ReportActionProgress {
        Text.required("report", report, Text.PARAGRAPH);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be 0 to 100, not " + percent);
        }
    }
}
