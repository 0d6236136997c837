package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A meeting is to be held.
 *
 * @param meetingId the meeting
 * @param body the body that meets
 * @param convenesAt when
 * @param place where
 */
@Revision("1")
public record MeetingScheduled(MeetingId meetingId, BodyCode body, OfficeMoment convenesAt, String place)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the place is not one line
     */
    public MeetingScheduled {
        Text.line("place", place, Text.LINE);
    }
}
