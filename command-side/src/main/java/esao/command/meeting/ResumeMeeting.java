package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;

/**
 * Goes on with a meeting that was broken off.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param presiding who presides
 * @param at when
 */
public record ResumeMeeting(MeetingId meetingId, Basis basis, PersonId presiding, OfficeMoment at)
        implements MeetingCommand {}
