package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import org.axonframework.serialization.Revision;

/**
 * A guest came or went.
 *
 * @param meetingId the meeting
 * @param guest who
 * @param move which way
 * @param at when
 */
@Revision("1")
public record GuestAttendanceRecorded(MeetingId meetingId, PersonId guest, AttendanceMove move, OfficeMoment at)
        implements MeetingEvent {}
