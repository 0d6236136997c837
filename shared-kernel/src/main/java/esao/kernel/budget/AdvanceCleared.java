package esao.kernel.budget;

import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An advance was accounted for, in part or in whole: what documents show is disbursed, what was not needed came back.
 *
 * @param advance the advance
 * @param disbursement the payment that what was spent became; absent where nothing was
 * @param line the line
 * @param recipient whose money it is
 * @param spent what the documents show
 * @param returned what came back, free to be spent again
 * @param receipts the documents
 */
@Revision("1")
public record AdvanceCleared(
        BudgetId budgetId,
        AdvanceId advance,
        @Nullable DisbursementId disbursement,
        LineCode line,
        Recipient recipient,
        Money spent,
        Money returned,
        List<Receipt> receipts)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the documents show another amount than was spent, or there is a payment of
     *     nothing, or something was spent by no payment
     */
    public AdvanceCleared {
        receipts = List.copyOf(receipts);
        if (!Money.sum(receipts.stream().map(Receipt::amount)).equals(spent)) {
            throw new IllegalArgumentException("The receipts must show what was spent");
        }
        if ((disbursement == null) != spent.equals(Money.ZERO)) {
            throw new IllegalArgumentException("What was spent is a payment, and a payment is of something");
        }
    }
}
