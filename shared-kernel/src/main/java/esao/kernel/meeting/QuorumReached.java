package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.Quorum;
import org.axonframework.serialization.Revision;

/**
 * Enough members are there.
 *
 * @param meetingId the meeting
 * @param quorum how many
 * @param at when
 */
@Revision("1")
public record QuorumReached(MeetingId meetingId, Quorum quorum, OfficeMoment at) implements MeetingEvent {}
