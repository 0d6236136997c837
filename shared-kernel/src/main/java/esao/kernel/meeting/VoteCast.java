package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A member voted.
 *
 * @param meetingId the meeting
 * @param vote the number of the vote
 * @param voter who
 * @param choice what; absent of a secret ballot, where nobody may ever learn it
 * @param at when
 */
@Revision("1")
public record VoteCast(
        MeetingId meetingId,
        int vote,
        PersonId voter,
        @Nullable VoteChoice choice,
        OfficeMoment at) implements MeetingEvent {}
