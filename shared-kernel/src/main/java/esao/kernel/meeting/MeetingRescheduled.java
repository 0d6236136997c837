package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The meeting is to be held at another time than it was called for, later or earlier. Invitations and replies lapse,
 * and the agenda is open again.
 *
 * @param meetingId the meeting
 * @param convenesAt when it is to be held now
 * @param place where, if somewhere else; absent where that stays
 * @param slotMoves how often its slot in the calendar had been moved by then: none of these moves counts after this; 0
 *     where it has no slot or that stayed
 */
@Revision("1")
public record MeetingRescheduled(
        MeetingId meetingId,
        OfficeMoment convenesAt,
        @Nullable String place,
        int slotMoves) implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the place is not one line, or the number is negative
     */
    public MeetingRescheduled {
        if (place != null) {
            Text.line("place", place, Text.LINE);
        }
        if (slotMoves < 0) {
            throw new IllegalArgumentException("A slot is not moved less often than never");
        }
    }
}
