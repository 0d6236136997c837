package esao.kernel.body;

import esao.kernel.calendar.OfficeTime;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A body comes to an end. After its last day it can hold no meeting and resolve nothing.
 *
 * @param bodyId the body
 * @param day its last day
 */
@Revision("1")
public record BodyAbolished(BodyId bodyId, LocalDate day) implements BodyEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public BodyAbolished {
        OfficeTime.requireDay("day", day);
    }
}
