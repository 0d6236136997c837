package esao.command.body;

import esao.kernel.body.BodyId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Ends a body.
 *
 * @param bodyId which body of which office
 * @param basis on what it rests: the act or order
 * @param lastDay its last day
 */
public record AbolishBody(BodyId bodyId, Basis basis, LocalDate lastDay) implements BodyCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public AbolishBody {
        OfficeTime.requireDay("lastDay", lastDay);
    }
}
