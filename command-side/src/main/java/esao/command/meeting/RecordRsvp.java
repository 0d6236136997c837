package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what somebody answered to the invitation.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param member who
 * @param reply what
 * @param note in which words
 */
public record RecordRsvp(
        MeetingId meetingId,
        Basis basis,
        PersonId member,
        RsvpReply reply,
        @Nullable String note) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the note is empty, too long or unprintable
     */
    public RecordRsvp {
        if (note != null) {
            Text.required("note", note, Text.PARAGRAPH);
        }
    }
}
