package esao.command.meeting;

import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Puts what was submitted on the agenda of the meeting that was named with it, to be resolved on. It is no person's
 * command: it follows from the submission. The meeting chooses the number.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param subject what is laid before it
 * @param title in which words
 */
public record PlaceOnAgenda(MeetingId meetingId, Basis basis, AgendaSubject subject, String title)
        implements MeetingCommand {

    /**
     * Asks for a place.
     *
     * @throws IllegalArgumentException if the title is not one line
     */
    public PlaceOnAgenda {
        Text.line("title", title, Text.LINE);
    }
}
