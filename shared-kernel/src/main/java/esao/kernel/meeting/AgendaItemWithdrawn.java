package esao.kernel.meeting;

import esao.kernel.meeting.value.AgendaNumber;
import org.axonframework.serialization.Revision;

/**
 * An item was taken off the agenda before the invitation; why is in the reason of the entry. Its number and its subject
 * are free again.
 *
 * @param meetingId the meeting
 * @param item the item
 */
@Revision("1")
public record AgendaItemWithdrawn(MeetingId meetingId, AgendaNumber item) implements MeetingEvent {}
