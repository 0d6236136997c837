package esao.kernel.body;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Somebody's membership came, or comes, to an end before its time.
 *
 * @param bodyId the body
 * @param member who
 * @param day the last day
 */
@Revision("1")
public record BodyMembershipEnded(BodyId bodyId, PersonId member, LocalDate day) implements BodyEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public BodyMembershipEnded {
        OfficeTime.requireDay("day", day);
    }
}
