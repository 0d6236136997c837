package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Pays out committed money. */
public record RecordDisbursement(
        BudgetId budgetId, Basis basis, DisbursementId disbursementId, CommitmentId commitmentId, Money amount)
        implements BudgetCommand {}
