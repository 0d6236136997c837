package esao.kernel.meetingcalendar;

import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * What a deadline asks for is to be resolved on in a slot.
 *
 * @param calendarId the calendar
 * @param slot the slot
 * @param deadline the code of the deadline
 */
@Revision("1")
public record SlotLinkedToDeadline(CalendarId calendarId, SlotId slot, String deadline) implements CalendarEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the deadline is not a plain code
     */
    public SlotLinkedToDeadline {
        Text.code("deadline", deadline);
    }
}
