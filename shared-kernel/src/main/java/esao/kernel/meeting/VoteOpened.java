package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * A question was put to the vote.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param vote the number of the vote within the meeting
 * @param question what is asked
 * @param ballot how votes are cast
 * @param presiding who presides over this item
 * @param at when
 */
@Revision("1")
public record VoteOpened(
        MeetingId meetingId,
        AgendaNumber item,
        int vote,
        String question,
        BallotKind ballot,
        PersonId presiding,
        OfficeMoment at)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the question is empty, too long or unprintable
     */
    public VoteOpened {
        Text.required("question", question, Text.PARAGRAPH);
    }
}
