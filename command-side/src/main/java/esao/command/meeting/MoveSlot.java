package esao.command.meeting;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Gives a slot another day.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 * @param slotId the slot
 * @param day the day it is to have
 */
public record MoveSlot(CalendarId calendarId, Basis basis, SlotId slotId, LocalDate day) implements CalendarCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public MoveSlot {
        OfficeTime.requireDay("day", day);
    }
}
