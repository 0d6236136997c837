package esao.command.meeting;

import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.provenance.Basis;

/**
 * Gives up the draft of a calendar, with its deadlines and slots, so that it can be drafted anew.
 *
 * @param calendarId which calendar
 * @param basis on what it rests, and why
 */
public record DiscardMeetingCalendar(CalendarId calendarId, Basis basis) implements CalendarCommand {}
