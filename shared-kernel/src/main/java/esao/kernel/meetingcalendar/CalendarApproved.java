package esao.kernel.meetingcalendar;

import org.axonframework.serialization.Revision;

/**
 * The calendar was approved: every deadline can be met by it.
 *
 * @param calendarId the calendar
 */
@Revision("1")
public record CalendarApproved(CalendarId calendarId) implements CalendarEvent {}
