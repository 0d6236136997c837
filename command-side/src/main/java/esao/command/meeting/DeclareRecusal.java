package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Keeps that a member takes no part in an item.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item of the agenda
 * @param member who
 * @param reason why
 * @param at when
 */
public record DeclareRecusal(
        MeetingId meetingId, Basis basis, AgendaNumber item, PersonId member, String reason, OfficeMoment at)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the reason is empty, too long or unprintable
     */
    public DeclareRecusal {
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
