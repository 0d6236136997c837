package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the vote of a member.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param voter who
 * @param choice what; absent of a secret ballot
 * @param at when
 */
public record CastVote(
        MeetingId meetingId,
        Basis basis,
        PersonId voter,
        @Nullable VoteChoice choice,
        OfficeMoment at) implements MeetingCommand {}
