package esao.kernel.budget;

import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.RefundId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * Money paid out came back and is free again.
 *
 * @param refund the refund
 * @param disbursement the payment it comes from
 * @param line the line
 * @param recipient whose money it is
 * @param amount how much
 */
@Revision("1")
public record RefundRecorded(
        BudgetId budgetId,
        RefundId refund,
        DisbursementId disbursement,
        LineCode line,
        Recipient recipient,
        Money amount)
        implements BudgetEvent {}
