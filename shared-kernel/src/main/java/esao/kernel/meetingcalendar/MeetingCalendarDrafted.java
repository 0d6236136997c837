package esao.kernel.meetingcalendar;

import esao.kernel.meetingcalendar.value.Deadline;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The calendar of a year was begun, with the deadlines it is to meet.
 *
 * @param calendarId the calendar
 * @param deadlines each once
 */
@Revision("1")
public record MeetingCalendarDrafted(CalendarId calendarId, List<Deadline> deadlines) implements CalendarEvent {

    public MeetingCalendarDrafted {
        deadlines = List.copyOf(deadlines);
    }
}
