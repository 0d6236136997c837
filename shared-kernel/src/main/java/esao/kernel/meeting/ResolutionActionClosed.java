package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Somebody else than its owner found an action done.
 *
 * @param meetingId the meeting
 * @param action the action
 * @param result what came of it
 * @param evidence the digest of what shows it
 */
@Revision("1")
public record ResolutionActionClosed(MeetingId meetingId, ActionId action, String result, ContentHash evidence)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the result is empty, too long or unprintable
     */
    public ResolutionActionClosed {
        Text.required("result", result, Text.PARAGRAPH);
    }
}
