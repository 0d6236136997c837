package esao.kernel.meetingcalendar;

import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.SlotId;
import org.axonframework.serialization.Revision;

/**
 * It was settled which meeting is to be held in a slot, at what time of its day and where. Until the meeting is called
 * it may be settled otherwise.
 *
 * @param calendarId the calendar
 * @param slot the slot
 * @param arrangement which meeting, when and where
 */
@Revision("1")
public record SlotArranged(CalendarId calendarId, SlotId slot, Arrangement arrangement) implements CalendarEvent {}
