package esao.kernel.regulation.value;

import esao.kernel.budget.value.ExpenditureCategory;
import org.jspecify.annotations.Nullable;

/**
 * How much of its money is to be paid by the end of a quarter.
 *
 * @param category of which money; absent where of all of it
 * @param quarter the quarter of the fiscal year, 1 to 4
 * @param basisPoints how much by then, from the beginning of the year, in hundredths of a percent
 */
public record DisbursementTarget(@Nullable ExpenditureCategory category, int quarter, int basisPoints) {

    private static final int QUARTERS = 4;
    private static final int WHOLE = 10_000;

    /**
     * States a target.
     *
     * @throws IllegalArgumentException if there is no such quarter, or it is more than the whole
     */
    public DisbursementTarget {
        Range.require("quarter", quarter, 1, QUARTERS);
        Range.require("basisPoints", basisPoints, 0, WHOLE);
    }
}
