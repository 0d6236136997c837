package esao.kernel.regulation.value;

import esao.kernel.provenance.Role;

/**
 * Who lets money be carried over into the next fiscal year, and for how much longer than at first it may be paid. How
 * long that is at first is one of the {@link Deadlines}.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#carry-over}.
 *
 * @param approvedBy who approves that it is carried over
 * @param extendedBy who lets it be paid for longer
 * @param extensionMonths for how many months longer at most
 */
public record CarryOverRules(Role approvedBy, Role extendedBy, int extensionMonths) implements RegulationContent {

    private static final int MONTHS = 12;

    /**
     * States the rules.
     *
     * @throws IllegalArgumentException if an authority is none that approves anything, or months are none of 0 to 12
     */
    public CarryOverRules {
        Range.requireAuthority("approvedBy", approvedBy);
        Range.requireAuthority("extendedBy", extendedBy);
        Range.require("extensionMonths", extensionMonths, 0, MONTHS);
    }
}
