package esao.command.meeting;

import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.provenance.Basis;

/**
 * Approves the calendar.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 */
public record ApproveCalendar(CalendarId calendarId, Basis basis) implements CalendarCommand {}
