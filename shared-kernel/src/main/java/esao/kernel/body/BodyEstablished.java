package esao.kernel.body;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * There is a body that decides, from a day on.
 *
 * @param bodyId the body
 * @param thai its name in Thai
 * @param english its name in English
 * @param day the first day it is there
 */
@Revision("1")
public record BodyEstablished(BodyId bodyId, String thai, String english, LocalDate day) implements BodyEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if a name is not one line, or the day lies outside of all fiscal years
     */
    public BodyEstablished {
        Text.line("thai", thai, Text.LINE);
        Text.line("english", english, Text.LINE);
        OfficeTime.requireDay("day", day);
    }
}
