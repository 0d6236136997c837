package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;

/** Carries out an approved use of savings: the money goes to its recipients. */
public record UseSavings(BudgetId budgetId, Basis basis, SavingsUseId savingsUseId) implements BudgetCommand {}
