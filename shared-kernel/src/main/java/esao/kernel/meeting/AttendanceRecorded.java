package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import org.axonframework.serialization.Revision;

/**
 * A member came or went.
 *
 * @param meetingId the meeting
 * @param member who
 * @param move which way
 * @param at when
 */
@Revision("1")
public record AttendanceRecorded(MeetingId meetingId, PersonId member, AttendanceMove move, OfficeMoment at)
        implements MeetingEvent {}
