package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * It was reported how far an action has come.
 *
 * @param meetingId the meeting
 * @param action the action
 * @param percent how much of it is done, 0 to 100
 * @param report in words
 * @param evidence the digest of what shows it
 */
@Revision("1")
public record ActionProgressReported(
        MeetingId meetingId,
        ActionId action,
        int percent,
        String report,
        @Nullable ContentHash evidence) implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the report is empty, too long or unprintable, or the percentage is none
     */
    public ActionProgressReported {
        Text.required("report", report, Text.PARAGRAPH);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("percent must be 0 to 100, not " + percent);
        }
    }
}
