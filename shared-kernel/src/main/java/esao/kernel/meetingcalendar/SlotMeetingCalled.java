package esao.kernel.meetingcalendar;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * The calendar calls the meeting of a slot: the slot is arranged, and the calendar is approved.
 *
 * @param calendarId the calendar
 * @param slot the slot
 * @param body the body that is to meet
 * @param meeting the meeting, as it is named within its office, {@code board-2569-03}
 * @param convenesAt when
 * @param place where
 */
@Revision("1")
public record SlotMeetingCalled(
        CalendarId calendarId, SlotId slot, BodyCode body, String meeting, OfficeMoment convenesAt, String place)
        implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the meeting is no plain code, or the place not one line
     */
    public SlotMeetingCalled {
        Text.code("meeting", meeting);
        Text.line("place", place, Text.LINE);
    }
}
