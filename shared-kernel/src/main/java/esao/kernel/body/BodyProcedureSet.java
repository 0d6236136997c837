package esao.kernel.body;

import esao.kernel.body.value.Procedure;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A version of the rules by which a body meets and decides was laid down. It is in force from its first day until the
 * next one is.
 *
 * @param bodyId the body
 * @param version the name of the version
 * @param day its first day
 * @param procedure what it says
 */
@Revision("1")
public record BodyProcedureSet(BodyId bodyId, String version, LocalDate day, Procedure procedure) implements BodyEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the version is not a plain code, or the day lies outside of all fiscal years
     */
    public BodyProcedureSet {
        Text.code("version", version);
        OfficeTime.requireDay("day", day);
    }
}
