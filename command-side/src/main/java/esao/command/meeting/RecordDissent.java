package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Keeps that a member does not agree with a resolution, and why.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param resolution the number of the resolution
 * @param member who
 * @param reasons why
 * @param at when
 */
public record RecordDissent(
        MeetingId meetingId, Basis basis, int resolution, PersonId member, String reasons, OfficeMoment at)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the reasons are empty, too long or unprintable
     */
    public RecordDissent {
        Text.required("reasons", reasons, Text.PARAGRAPH);
    }
}
