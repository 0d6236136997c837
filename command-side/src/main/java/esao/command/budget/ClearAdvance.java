package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.Receipt;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for an advance, in part or in whole.
 *
 * @param disbursementId how the payment is named that what was spent becomes; absent where nothing was spent
 * @param receipts the documents that show what was spent
 * @param returned what was not needed and came back
 */
public record ClearAdvance(
        BudgetId budgetId,
        Basis basis,
        AdvanceId advanceId,
        @Nullable DisbursementId disbursementId,
        List<Receipt> receipts,
        Money returned)
        implements BudgetCommand {

    private static final int MOST_RECEIPTS = 500;

    /**
     * Says what was spent and what came back.
     *
     * @throws IllegalArgumentException if there are more than 500 documents, or documents without a payment, or a
     *     payment without documents
     */
    public ClearAdvance {
        receipts = List.copyOf(receipts);
        if (receipts.size() > MOST_RECEIPTS) {
            throw new IllegalArgumentException("receipts must hold at most %d documents".formatted(MOST_RECEIPTS));
        }
        if ((disbursementId == null) != receipts.isEmpty()) {
            throw new IllegalArgumentException(
                    "disbursementId must be there where there are receipts, and nowhere else");
        }
    }
}
