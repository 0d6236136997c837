package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Counts the votes.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param tally how many voted how; needed of a secret ballot
 * @param castingVote the one more vote of whoever presides, on a tie
 * @param at when
 */
public record CloseVote(
        MeetingId meetingId,
        Basis basis,
        @Nullable Tally tally,
        @Nullable VoteChoice castingVote,
        OfficeMoment at) implements MeetingCommand {}
