package esao.command.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Sets a day aside for a meeting.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 * @param slotId the name of the slot
 * @param body the body that is to meet
 * @param day the day
 */
public record ScheduleMeetingSlot(CalendarId calendarId, Basis basis, SlotId slotId, BodyCode body, LocalDate day)
        implements CalendarCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public ScheduleMeetingSlot {
        OfficeTime.requireDay("day", day);
    }
}
