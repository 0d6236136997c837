package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;

/**
 * Keeps that a guest came or went.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param guest who
 * @param move which way
 * @param at when
 */
public record RecordGuestAttendance(
        MeetingId meetingId, Basis basis, PersonId guest, AttendanceMove move, OfficeMoment at)
        implements MeetingCommand {}
