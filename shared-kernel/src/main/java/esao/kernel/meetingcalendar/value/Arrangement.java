package esao.kernel.meetingcalendar.value;

import esao.kernel.text.Text;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What is to be held in a slot.
 *
 * @param meeting the meeting, as it is named within its office, {@code board-2569-03}
 * @param time the time of day, to the minute
 * @param place where
 */
public record Arrangement(String meeting, LocalTime time, String place) {

    /**
     * Settles it.
     *
     * @throws IllegalArgumentException if the meeting is no plain code, the time has seconds, or the place is not one
     *     line
     */
    public Arrangement {
        Text.code("meeting", meeting);
        if (!time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
            throw new IllegalArgumentException("The time of a meeting has no seconds");
        }
        Text.line("place", place, Text.LINE);
    }
}
