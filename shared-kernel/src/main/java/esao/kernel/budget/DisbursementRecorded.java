package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * Committed money was paid out.
 *
 * @param disbursement the payment
 * @param commitment the commitment it settles, in whole or in part
 * @param line the line
 * @param recipient whose money it is
 * @param amount how much
 */
@Revision("1")
public record DisbursementRecorded(
        BudgetId budgetId,
        DisbursementId disbursement,
        CommitmentId commitment,
        LineCode line,
        Recipient recipient,
        Money amount)
        implements BudgetEvent {}
