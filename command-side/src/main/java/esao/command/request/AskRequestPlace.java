package esao.command.request;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;

/**
 * Asks for a place on the agenda of a meeting for a request that is submitted and not decided: for the first time, or
 * of another meeting than was asked before, which has it from then on.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param meeting the meeting, {@code board-2569-02}
 */
public record AskRequestPlace(RequestId requestId, Basis basis, String meeting) implements RequestCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the meeting is not named as meetings are
     */
    public AskRequestPlace {
        MeetingId.ofCode(requestId.office(), meeting);
    }

    /** The meeting that is asked. */
    MeetingId asked() {
        return MeetingId.ofCode(requestId.office(), meeting);
    }
}
