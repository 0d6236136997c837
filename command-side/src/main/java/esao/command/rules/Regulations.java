package esao.command.rules;

import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.value.RegulationContent;
import java.time.LocalDate;

/**
 * The dated rules offices work by. A command handler takes them as a parameter; what it decided by them is kept in the
 * event, with the version.
 *
 * <p>They come from the record of events, never from a read model, and no aggregate is loaded for them.
 */
@FunctionalInterface
public interface Regulations {

    /**
     * What is in force on a day: what the office has laid down for it, or else what the program brings along.
     *
     * @param office whose rules
     * @param content of which kind, by what rules of that kind hold
     * @param day the day that counts, as a rule the effective date of the command
     */
    <C extends RegulationContent> InForce<C> inForce(OfficeCode office, Class<C> content, LocalDate day);
}
