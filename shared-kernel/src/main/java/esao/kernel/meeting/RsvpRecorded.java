package esao.kernel.meeting;

import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answered the invitation.
 *
 * @param meetingId the meeting
 * @param member who
 * @param reply what
 * @param note in which words
 */
@Revision("1")
public record RsvpRecorded(
        MeetingId meetingId,
        PersonId member,
        RsvpReply reply,
        @Nullable String note) implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the note is empty, too long or unprintable
     */
    public RsvpRecorded {
        if (note != null) {
            Text.required("note", note, Text.PARAGRAPH);
        }
    }
}
