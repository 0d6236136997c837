package esao.kernel.meetingcalendar;

import org.axonframework.serialization.Revision;

/**
 * A draft of the calendar was given up, with its deadlines and slots, before it was approved; why is told by the
 * letter. The calendar of the year may be drafted anew.
 *
 * @param calendarId the calendar
 */
@Revision("1")
public record MeetingCalendarDiscarded(CalendarId calendarId) implements CalendarEvent {}
