package esao.kernel.meetingcalendar;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.meetingcalendar.value.SlotId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A day was set aside for a meeting.
 *
 * @param calendarId the calendar
 * @param slot its name
 * @param body the body that is to meet
 * @param day the day
 */
@Revision("1")
public record MeetingSlotScheduled(CalendarId calendarId, SlotId slot, BodyCode body, LocalDate day)
        implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public MeetingSlotScheduled {
        OfficeTime.requireDay("day", day);
    }
}
