package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Released money was promised to a named obligation and is no longer free to spend.
 *
 * @param commitment the commitment
 * @param line the line
 * @param recipient whose money it is
 * @param amount how much
 * @param obligation the contract or order, as it is cited
 */
@Revision("1")
public record CommitmentRecorded(
        BudgetId budgetId, CommitmentId commitment, LineCode line, Recipient recipient, Money amount, String obligation)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the obligation is not one line of at most 300 characters
     */
    public CommitmentRecorded {
        Text.line("obligation", obligation, Text.LINE);
    }
}
