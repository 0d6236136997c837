package esao.command.meeting;

import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Says in which slot what a deadline asks for is to be resolved on.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 * @param slotId the slot
 * @param deadline the code of the deadline
 */
public record LinkSlotToDeadline(CalendarId calendarId, Basis basis, SlotId slotId, String deadline)
        implements CalendarCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the deadline is not a plain code
     */
    public LinkSlotToDeadline {
        Text.code("deadline", deadline);
    }
}
