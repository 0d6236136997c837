package esao.kernel.meeting;

import esao.kernel.meeting.value.LateConsent;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item was put on the agenda.
 *
 * @param meetingId the meeting
 * @param item the item
 * @param late by how many the meeting consented to it, where it came after the invitation
 */
@Revision("1")
public record AgendaItemAdded(
        MeetingId meetingId, AgendaItem item, @Nullable LateConsent late) implements MeetingEvent {}
