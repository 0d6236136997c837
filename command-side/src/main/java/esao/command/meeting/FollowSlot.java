package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Has a meeting held on the day to which its slot in the calendar was moved. It is no person's command: it follows from
 * the move, and only from the last one.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param convenesAt when
 * @param move which move of its slot it is
 */
public record FollowSlot(MeetingId meetingId, Basis basis, OfficeMoment convenesAt, int move)
        implements MeetingCommand {}
