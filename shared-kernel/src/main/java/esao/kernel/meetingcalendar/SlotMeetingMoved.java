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
 * @param move which move of a called meeting it is, from 1 on, so that a later one is known as such
 */
@Revision("1")
public record SlotMeetingMoved(CalendarId calendarId, SlotId slot, String meeting, OfficeMoment convenesAt, int move)
        implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the meeting is no plain code, or the move not positive
     */
    public SlotMeetingMoved {
        Text.code("meeting", meeting);
        if (move < 1) {
            throw new IllegalArgumentException("The moves of a meeting are numbered from 1 on");
        }
    }
}
