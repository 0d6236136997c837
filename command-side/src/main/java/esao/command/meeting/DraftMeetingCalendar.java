package esao.command.meeting;

import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.util.List;

/**
 * Begins the calendar of a year.
 *
 * @param calendarId which calendar
 * @param basis on what it rests
 * @param deadlines what must be resolved on by when
 */
public record DraftMeetingCalendar(CalendarId calendarId, Basis basis, List<Deadline> deadlines)
        implements CalendarCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if there are no deadlines, more than 200, or two of one code, however it is
     *     written
     */
    public DraftMeetingCalendar {
        deadlines = MeetingCommand.some("deadlines", deadlines);
        if (deadlines.stream()
                        .map(deadline -> Text.key(deadline.code()))
                        .distinct()
                        .count()
                < deadlines.size()) {
            throw new IllegalArgumentException("deadlines must not hold two of one code");
        }
    }
}
