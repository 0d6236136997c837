package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Settles that the meeting is not held.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 */
public record CancelMeeting(MeetingId meetingId, Basis basis) implements MeetingCommand {}
