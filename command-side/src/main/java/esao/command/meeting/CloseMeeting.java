package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Ends the meeting.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param at when
 */
public record CloseMeeting(MeetingId meetingId, Basis basis, OfficeMoment at) implements MeetingCommand {}
