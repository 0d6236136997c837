package esao.kernel.budget;

import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.Posting;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * A wrong entry was put right by an entry of its own: another amount, another line, or somebody else's money.
 *
 * <p>Only what is committed or disbursed moves, from where it stood to where it belongs. What a payment took off its
 * commitment stays taken off.
 *
 * @param correction the correction
 * @param entry what it corrects
 * @param from where the thing stood until now
 * @param to where it stands from now on
 */
@Revision("1")
public record CorrectionRecorded(
        BudgetId budgetId, CorrectionId correction, CorrectedEntry entry, Posting from, Posting to)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if nothing changes by it
     */
    public CorrectionRecorded {
        if (!changes(from, to)) {
            throw new IllegalArgumentException("A correction must change something");
        }
    }

    /** Whether any figure differs between the two. */
    public static boolean changes(Posting from, Posting to) {
        return !from.equals(to)
                && (!from.amount().equals(Money.ZERO) || !to.amount().equals(Money.ZERO));
    }
}
