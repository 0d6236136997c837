package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.util.List;

/**
 * Asks somebody who is no member to attend; asked again before the meeting is opened, for other items or as something
 * else.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param guest who, under an identifier as members have one: a code, never a name or a citizen number
 * @param position as what: the office held, or for whom the guest speaks
 * @param items for which items only; none for the whole meeting
 */
public record InviteGuest(MeetingId meetingId, Basis basis, PersonId guest, String position, List<AgendaNumber> items)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the guest is named by anything but Latin letters, digits and signs without
     *     spaces, or by thirteen digits in a row with whatever signs between them; if the position is not one line, or
     *     an item is named twice
     */
    public InviteGuest {
        guest.requireCode("guest");
        Text.line("position", position, Text.LINE);
        items = items.isEmpty() ? List.of() : MeetingCommand.some("items", items);
    }
}
