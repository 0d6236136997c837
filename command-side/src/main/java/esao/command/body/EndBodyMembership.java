package esao.command.body;

import esao.kernel.body.BodyId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Ends a membership before its time.
 *
 * @param bodyId which body of which office
 * @param basis on what it rests
 * @param member whose
 * @param lastDay the last day
 */
public record EndBodyMembership(BodyId bodyId, Basis basis, PersonId member, LocalDate lastDay) implements BodyCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years
     */
    public EndBodyMembership {
        OfficeTime.requireDay("lastDay", lastDay);
    }
}
