package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Puts a question to the vote. It is worded so that being carried consents to the item.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item of the agenda
 * @param question what is asked
 * @param ballot how votes are cast
 * @param presiding who presides over this item
 * @param at when
 */
public record PutToVote(
        MeetingId meetingId,
        Basis basis,
        AgendaNumber item,
        String question,
        BallotKind ballot,
        PersonId presiding,
        OfficeMoment at)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the question is empty, too long or unprintable
     */
    public PutToVote {
        Text.required("question", question, Text.PARAGRAPH);
    }
}
