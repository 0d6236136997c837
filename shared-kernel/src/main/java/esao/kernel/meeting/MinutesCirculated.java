package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.office.PersonId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The minutes were sent to the members.
 *
 * @param meetingId the meeting
 * @param revision which draft
 * @param hash the digest of the minutes
 * @param members to whom
 */
@Revision("1")
public record MinutesCirculated(MeetingId meetingId, int revision, ContentHash hash, List<PersonId> members)
        implements MeetingEvent {

    public MinutesCirculated {
        members = List.copyOf(members);
    }
}
