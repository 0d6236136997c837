package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Gives declared savings back to their line. */
public record ReturnSavings(BudgetId budgetId, Basis basis, SavingsId savingsId, Money amount)
        implements BudgetCommand {}
