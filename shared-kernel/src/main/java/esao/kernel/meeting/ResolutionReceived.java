package esao.kernel.meeting;

import esao.kernel.budget.value.Recipient;
import org.axonframework.serialization.Revision;

/**
 * Somebody to whom a resolution was made known has received it.
 *
 * @param meetingId the meeting
 * @param resolution the number of the resolution
 * @param recipient who
 */
@Revision("1")
public record ResolutionReceived(MeetingId meetingId, int resolution, Recipient recipient) implements MeetingEvent {}
