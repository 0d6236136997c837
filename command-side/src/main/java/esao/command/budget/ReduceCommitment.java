package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Makes a commitment smaller. */
public record ReduceCommitment(BudgetId budgetId, Basis basis, CommitmentId commitmentId, Money amount)
        implements BudgetCommand {}
