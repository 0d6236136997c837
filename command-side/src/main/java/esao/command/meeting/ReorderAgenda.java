package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Numbers the items of the agenda anew.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param items every item once
 */
public record ReorderAgenda(MeetingId meetingId, Basis basis, List<Renumbering> items) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a list is longer than 200
     */
    public ReorderAgenda {
        items = MeetingCommand.some("items", items);
    }
}
