package esao.query.audit;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a fund and category came from and what became of it. Amounts in satang.
 *
 * <p>The left side is what events said in their own words, the figure in the middle is the sum of movements, the right
 * side is what became of it; what is unused is all that nobody has anything to do with any more.
 *
 * @param fund the fund; absent for all together
 * @param category the category; absent for all together
 * @param noticedSatang what notices gave at first
 * @param correctedSatang by how much later letters changed that
 * @param virementsInSatang what virements, and reversals of virements, brought
 * @param virementsOutSatang what they took
 * @param carriedInSatang what came from the year before
 * @param inTransitSatang what left for the year after and has not arrived there
 * @param carriedOutSatang what left for the year after and has arrived there
 * @param lapsedSatang what came from the year before and was given up
 * @param allottedSatang what the lines are worth
 * @param disbursedSatang paid, less refunds
 * @param committedSatang promised and not paid, or advanced and not accounted for
 * @param reservedSatang kept apart as savings or for projects
 * @param unusedSatang what is left
 * @param receivedHolds whether what was received, less what left, is what the lines are worth
 * @param usedHolds whether what became of it is what the lines are worth
 */
public record ClosingCellView(
        @Nullable FundSource fund,
        @Nullable ExpenditureCategory category,
        long noticedSatang,
        long correctedSatang,
        long virementsInSatang,
        long virementsOutSatang,
        long carriedInSatang,
        long inTransitSatang,
        long carriedOutSatang,
        long lapsedSatang,
        long allottedSatang,
        long disbursedSatang,
        long committedSatang,
        long reservedSatang,
        long unusedSatang,
        boolean receivedHolds,
        boolean usedHolds) {

    /** Whether no satang is missing on either side. */
    boolean holds() {
        return receivedHolds && usedHolds;
    }
}
