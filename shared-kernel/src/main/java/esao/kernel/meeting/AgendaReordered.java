package esao.kernel.meeting;

import esao.kernel.meeting.value.Renumbering;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The items of the agenda have other numbers.
 *
 * @param meetingId the meeting
 * @param items every item once
 */
@Revision("1")
public record AgendaReordered(MeetingId meetingId, List<Renumbering> items) implements MeetingEvent {

    public AgendaReordered {
        items = List.copyOf(items);
    }
}
