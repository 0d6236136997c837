package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A member takes no part in an item.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param member who
 * @param reason why
 * @param at when
 */
@Revision("1")
public record RecusalDeclared(MeetingId meetingId, AgendaNumber item, PersonId member, String reason, OfficeMoment at)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or unprintable
     */
    public RecusalDeclared {
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
