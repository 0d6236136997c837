package esao.kernel.meeting;

import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A member wants the minutes corrected.
 *
 * @param meetingId the meeting
 * @param correction the number of the request
 * @param member who
 * @param passage where
 * @param request what is to stand there
 */
@Revision("1")
public record MinutesCorrectionRequested(
        MeetingId meetingId, int correction, PersonId member, String passage, String request) implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the passage or the request is empty, too long or unprintable
     */
    public MinutesCorrectionRequested {
        Text.required("passage", passage, Text.PARAGRAPH);
        Text.required("request", request, Text.PARAGRAPH);
    }
}
