package esao.kernel.meetingcalendar.value;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * A day by which a resolution must be there to be used.
 *
 * @param code its name within the calendar
 * @param kind what must be resolved on
 * @param title in words, with the rule it comes from
 * @param dueOn the last day
 */
public record Deadline(String code, DeadlineKind kind, String title, LocalDate dueOn) {

    /**
     * Names a deadline.
     *
     * @throws IllegalArgumentException if the code is not a plain one, the title is not one line, or the day lies
     *     outside of all fiscal years
     */
    public Deadline {
        Text.code("code", code);
        Text.line("title", title, Text.LINE);
        OfficeTime.requireDay("dueOn", dueOn);
    }
}
