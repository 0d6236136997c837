package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AdjournmentCause;
import org.axonframework.serialization.Revision;

/**
 * The meeting was broken off, to go on at another time. Whoever was there has gone.
 *
 * @param meetingId the meeting
 * @param cause why
 * @param resumesAt when it is to go on
 * @param reducedQuorum whether the lower quorum of a meeting that is held again is enough then
 * @param at when
 */
@Revision("1")
public record MeetingAdjourned(
        MeetingId meetingId, AdjournmentCause cause, OfficeMoment resumesAt, boolean reducedQuorum, OfficeMoment at)
        implements MeetingEvent {}
