package esao.kernel.meeting;

import esao.kernel.body.value.Composition;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.office.PersonId;
import org.axonframework.serialization.Revision;

/**
 * The meeting began.
 *
 * @param meetingId the meeting
 * @param at when
 * @param presiding who presides
 * @param composition the members in office and the rules by which they decide, as they are on that day
 */
@Revision("1")
public record MeetingOpened(MeetingId meetingId, OfficeMoment at, PersonId presiding, Composition composition)
        implements MeetingEvent {}
