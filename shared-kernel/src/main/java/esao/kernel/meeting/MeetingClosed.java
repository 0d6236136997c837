package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The meeting came to its end.
 *
 * @param meetingId the meeting
 * @param at when
 * @param undecided items to be resolved on that were not
 */
@Revision("1")
public record MeetingClosed(MeetingId meetingId, OfficeMoment at, List<AgendaNumber> undecided)
        implements MeetingEvent {

    public MeetingClosed {
        undecided = List.copyOf(undecided);
    }
}
