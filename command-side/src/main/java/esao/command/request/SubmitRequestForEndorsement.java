package esao.command.request;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.request.RequestId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the consolidated request before the deciding body. From then on its hash says what is endorsed. Where the body
 * endorsed other figures, and these are accepted now, it is endorsed at once by that resolution.
 *
 * @param requestId the request of the office
 * @param basis on what it rests
 * @param layAnew sets aside what the body endorsed, so that it needs another resolution; absent means no
 * @param meeting the meeting on whose agenda a place is asked for, {@code board-2569-02}; absent where none is
 */
public record SubmitRequestForEndorsement(
        RequestId requestId,
        Basis basis,
        @Nullable Boolean layAnew,
        @Nullable String meeting) implements RequestCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the meeting is not named as meetings are
     */
    public SubmitRequestForEndorsement {
        if (meeting != null) {
            MeetingId.ofCode(requestId.office(), meeting);
        }
    }

    /** The meeting that is asked. */
    Optional<MeetingId> asked() {
        return Optional.ofNullable(meeting).map(code -> MeetingId.ofCode(requestId.office(), code));
    }

    /** Whether it is to be laid before the body anew. */
    boolean laysAnew() {
        return Boolean.TRUE.equals(layAnew);
    }
}
