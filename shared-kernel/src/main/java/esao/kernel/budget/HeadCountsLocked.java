package esao.kernel.budget;

import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import org.axonframework.serialization.Revision;

/**
 * The counts of pupils of a round were taken over for allocations; under that name they never change again.
 *
 * @param round the round
 * @param hash the digest of the counts
 * @param counts the counts
 */
@Revision("1")
public record HeadCountsLocked(BudgetId budgetId, HeadCountRoundId round, ContentHash hash, HeadCounts counts)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the digest is that of other counts
     */
    public HeadCountsLocked {
        if (!counts.hash().equals(hash)) {
            throw new IllegalArgumentException("The digest is that of other counts");
        }
    }
}
