package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was said.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item of the agenda
 * @param speaker the member who said it; absent where it sums up what several said
 * @param text what
 * @param at when
 */
public record RecordDiscussion(
        MeetingId meetingId,
        Basis basis,
        AgendaNumber item,
        @Nullable PersonId speaker,
        String text,
        OfficeMoment at) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable
     */
    public RecordDiscussion {
        Text.required("text", text, Text.PARAGRAPH);
    }
}
