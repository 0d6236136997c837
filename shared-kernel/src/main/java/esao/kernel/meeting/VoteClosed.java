package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The votes were counted.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param vote the number of the vote
 * @param tally how many voted how, without the casting vote
 * @param castingVote the one more vote of whoever presides, on a tie
 * @param carried whether the question was carried
 * @param quorum who was there and could vote
 * @param at when
 */
@Revision("1")
public record VoteClosed(
        MeetingId meetingId,
        AgendaNumber item,
        int vote,
        Tally tally,
        @Nullable VoteChoice castingVote,
        boolean carried,
        Quorum quorum,
        OfficeMoment at)
        implements MeetingEvent {}
