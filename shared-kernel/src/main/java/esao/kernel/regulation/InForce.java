package esao.kernel.regulation;

import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;

/**
 * The version of some rules that is in force on a day.
 *
 * @param version its name
 * @param effectiveFrom its first day
 * @param shipped whether it is one the program brings along, since the office has set none for that day
 * @param content what it says
 */
public record InForce<C extends RegulationContent>(
        String version, LocalDate effectiveFrom, boolean shipped, C content) {

    /** How it is cited. */
    public RegulationRef ref() {
        return new RegulationRef(RegulationKind.of(content.getClass()), version);
    }
}
