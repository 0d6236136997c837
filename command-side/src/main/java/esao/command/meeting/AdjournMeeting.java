package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.provenance.Basis;

/**
 * Breaks the meeting off, to go on at another time.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param cause why
 * @param resumesAt when it is to go on
 * @param statesReducedQuorum whether the new invitation says that the lower quorum will be enough
 * @param at when
 */
public record AdjournMeeting(
        MeetingId meetingId,
        Basis basis,
        AdjournmentCause cause,
        OfficeMoment resumesAt,
        boolean statesReducedQuorum,
        OfficeMoment at)
        implements MeetingCommand {}
