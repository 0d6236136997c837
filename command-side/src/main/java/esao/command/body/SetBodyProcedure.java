package esao.command.body;

import esao.kernel.body.BodyId;
import esao.kernel.body.value.Procedure;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * Lays down by which rules a body meets and decides.
 *
 * @param bodyId which body of which office
 * @param basis on what it rests
 * @param version the name of the version
 * @param firstDay its first day
 * @param procedure what it says
 */
public record SetBodyProcedure(BodyId bodyId, Basis basis, String version, LocalDate firstDay, Procedure procedure)
        implements BodyCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the version is not a plain code, or the day lies outside of all fiscal years
     */
    public SetBodyProcedure {
        Text.code("version", version);
        OfficeTime.requireDay("firstDay", firstDay);
    }
}
