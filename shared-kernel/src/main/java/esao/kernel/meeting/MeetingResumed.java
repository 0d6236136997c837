package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.office.PersonId;
import org.axonframework.serialization.Revision;

/**
 * The meeting went on.
 *
 * @param meetingId the meeting
 * @param at when
 * @param presiding who presides
 */
@Revision("1")
public record MeetingResumed(MeetingId meetingId, OfficeMoment at, PersonId presiding) implements MeetingEvent {}
