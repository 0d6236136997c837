package esao.kernel.meetingcalendar;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.meetingcalendar.value.SlotId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A slot has another day.
 *
 * @param calendarId the calendar
 * @param slot the slot
 * @param day the day it has now
 */
@Revision("1")
public record SlotMoved(CalendarId calendarId, SlotId slot, LocalDate day) implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public SlotMoved {
        OfficeTime.requireDay("day", day);
    }
}
