package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Basis;
import java.time.LocalTime;

/**
 * Settles which meeting is to be held in a slot, at what time of its day and where. Once the calendar is approved, the
 * meeting is called by that.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 * @param slotId the slot
 * @param series the series of which the meeting is one, {@code board}
 * @param number its number in the series and year, 1 to 99
 * @param time the time of day, to the minute
 * @param place where
 */
public record ArrangeSlot(
        CalendarId calendarId, Basis basis, SlotId slotId, String series, int number, LocalTime time, String place)
        implements CalendarCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the series or the number is not that of a meeting, the time has seconds, or
     *     the place is not one line
     */
    public ArrangeSlot {
        new Arrangement(new MeetingId(calendarId.office(), series, calendarId.year(), number).code(), time, place);
    }

    /** The meeting. */
    MeetingId meeting() {
        return new MeetingId(calendarId.office(), series, calendarId.year(), number);
    }

    Arrangement arrangement() {
        return new Arrangement(meeting().code(), time, place);
    }
}
