package esao.kernel.meeting;

import org.axonframework.serialization.Revision;

/**
 * The meeting will not be held.
 *
 * @param meetingId the meeting
 */
@Revision("1")
public record MeetingCancelled(MeetingId meetingId) implements MeetingEvent {}
