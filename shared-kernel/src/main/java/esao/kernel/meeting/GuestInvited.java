package esao.kernel.meeting;

import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody who is no member was asked to attend. A guest counts for no quorum and never votes. Whoever was asked before
 * is asked for this from now on.
 *
 * @param meetingId the meeting
 * @param guest who, under an identifier as members have one
 * @param position as what: the office held, or for whom the guest speaks
 * @param items for which items only, by their numbers at that moment; none for the whole meeting
 */
@Revision("1")
public record GuestInvited(MeetingId meetingId, PersonId guest, String position, List<AgendaNumber> items)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the position is not one line
     */
    public GuestInvited {
        Text.line("position", position, Text.LINE);
        items = List.copyOf(items);
    }
}
