package esao.kernel.meetingcalendar;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A slot whose meeting is called has another day, and so has the meeting.
 *
 * @param calendarId the calendar
 * @param slot the slot
 * @param meeting the meeting, as it is named within its office, {@code board-2569-03}
 * @param convenesAt when it is to be held now
 */
@Revision("1")
public record SlotMeetingMoved(CalendarId calendarId, SlotId slot, String meeting, OfficeMoment convenesAt)
        implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the meeting is no plain code
     */
    public SlotMeetingMoved {
        Text.code("meeting", meeting);
    }
}
