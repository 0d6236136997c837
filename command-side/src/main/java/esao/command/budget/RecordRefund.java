package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.RefundId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Takes back money that was paid out. */
public record RecordRefund(
        BudgetId budgetId, Basis basis, RefundId refundId, DisbursementId disbursementId, Money amount)
        implements BudgetCommand {}
