package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A member does not agree with a resolution, and wants that kept.
 *
 * @param meetingId the meeting
 * @param resolution the number of the resolution
 * @param member who
 * @param reasons why
 * @param at when
 */
@Revision("1")
public record DissentRecorded(MeetingId meetingId, int resolution, PersonId member, String reasons, OfficeMoment at)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the reasons are empty, too long or unprintable
     */
    public DissentRecorded {
        Text.required("reasons", reasons, Text.PARAGRAPH);
    }
}
