package esao.command.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Finds an action done.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param actionId the action
 * @param result what came of it
 * @param evidence the digest of what shows it
 */
public record CloseResolutionAction(
        MeetingId meetingId, Basis basis, ActionId actionId, String result, ContentHash evidence)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the result is empty, too long or unprintable
     */
    public CloseResolutionAction {
        Text.required("result", result, Text.PARAGRAPH);
    }
}
