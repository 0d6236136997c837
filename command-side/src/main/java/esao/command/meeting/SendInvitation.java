package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Invites all who are in office on the day of the meeting, and closes the agenda.
 *
 * @param meetingId which meeting
 * @param basis on what it rests: the letter of invitation
 */
public record SendInvitation(MeetingId meetingId, Basis basis) implements MeetingCommand {}
