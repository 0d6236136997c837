package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Has a meeting held at another time, later or earlier, before it is opened. Whoever was invited has to be invited
 * again.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param convenesAt when
 * @param place where; absent where that stays
 */
public record RescheduleMeeting(
        MeetingId meetingId,
        Basis basis,
        OfficeMoment convenesAt,
        @Nullable String place) implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the place is not one line
     */
    public RescheduleMeeting {
        if (place != null) {
            Text.line("place", place, Text.LINE);
        }
    }
}
