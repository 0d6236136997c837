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
 */
@Revision("1")
public record MeetingRescheduled(
        MeetingId meetingId,
        OfficeMoment convenesAt,
        @Nullable String place) implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the place is not one line
     */
    public MeetingRescheduled {
        if (place != null) {
            Text.line("place", place, Text.LINE);
        }
    }
}
