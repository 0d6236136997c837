package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.office.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * All members were invited, and the agenda is closed.
 *
 * @param meetingId the meeting
 * @param members who was invited: all who are in office on the day of the meeting
 * @param agendaHash the digest of the agenda as it was sent
 * @param noticeDays the days between the invitation and the meeting
 */
@Revision("1")
public record InvitationSent(MeetingId meetingId, List<PersonId> members, ContentHash agendaHash, int noticeDays)
        implements MeetingEvent {

    public InvitationSent {
        members = List.copyOf(members);
    }
}
