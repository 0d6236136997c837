package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;

/**
 * Begins the meeting.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param presiding who presides
 * @param at when
 */
public record OpenMeeting(MeetingId meetingId, Basis basis, PersonId presiding, OfficeMoment at)
        implements MeetingCommand {}
