package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Keeps that a member wants the minutes corrected.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param member who
 * @param passage where
 * @param request what is to stand there
 */
public record RequestMinutesCorrection(
        MeetingId meetingId, Basis basis, PersonId member, String passage, String request) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the passage or the request is empty, too long or unprintable
     */
    public RequestMinutesCorrection {
        Text.required("passage", passage, Text.PARAGRAPH);
        Text.required("request", request, Text.PARAGRAPH);
    }
}
