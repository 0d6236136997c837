package esao.command.meeting;

import esao.kernel.budget.value.Recipient;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Makes a resolution known to those it concerns.
 *
 * @param meetingId which meeting
 * @param basis on what it rests: the letter by which it is made known
 * @param resolution the number of the resolution
 * @param recipients to whom
 */
public record NotifyResolution(MeetingId meetingId, Basis basis, int resolution, List<Recipient> recipients)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a list is longer than 200
     */
    public NotifyResolution {
        recipients = MeetingCommand.some("recipients", recipients);
    }
}
