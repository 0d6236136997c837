package esao.kernel.regulation.value;

/**
 * By when things are to be done.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#deadlines}.
 *
 * @param acknowledgeWithinDays how many days after the notification a tranche is acknowledged
 * @param approvalValidDays for how many days after its day an approval can be valid at most
 * @param carryOverMonths for how many months of the next fiscal year money that is carried over can be used at first
 */
public record Deadlines(int acknowledgeWithinDays, int approvalValidDays, int carryOverMonths)
        implements RegulationContent {

    private static final int MONTHS = 12;

    /**
     * States the deadlines.
     *
     * @throws IllegalArgumentException if days are none of 0 to 366, or months none of 1 to 12
     */
    public Deadlines {
        Range.requireDays("acknowledgeWithinDays", acknowledgeWithinDays);
        Range.requireDays("approvalValidDays", approvalValidDays);
        Range.require("carryOverMonths", carryOverMonths, 1, MONTHS);
    }
}
