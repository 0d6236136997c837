package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * A commitment passes only because control is loosened: the mark it carries for ever. The commitment itself is the
 * event after this one.
 *
 * @param commitment the commitment
 * @param policy the loosening that lets it pass
 * @param line the line
 * @param recipient whose money it would have to be
 * @param thereSatang what was free to be committed, in satang; below zero where more was let pass before
 * @param amount how much is committed
 * @param excess what of it was not there
 */
@Revision("1")
public record CommitmentTolerated(
        BudgetId budgetId,
        CommitmentId commitment,
        ControlPolicyId policy,
        LineCode line,
        Recipient recipient,
        long thereSatang,
        Money amount,
        Money excess)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the excess is not what the amount is beyond what was there, or there is none
     */
    public CommitmentTolerated {
        if (excess.satang() != amount.satang() - Math.max(0, thereSatang) || excess.equals(Money.ZERO)) {
            throw new IllegalArgumentException("excess must be what of the amount was not there");
        }
    }
}
