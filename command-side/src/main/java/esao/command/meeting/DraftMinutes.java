package esao.command.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Writes the minutes, or writes them anew.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param hash the digest of their text
 * @param settled what became of corrections that were asked for
 */
public record DraftMinutes(MeetingId meetingId, Basis basis, ContentHash hash, List<SettledCorrection> settled)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a list is longer than 200
     */
    public DraftMinutes {
        settled = MeetingCommand.list("settled", settled);
    }
}
