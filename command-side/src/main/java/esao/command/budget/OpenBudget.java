package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.Basis;

/** Opens the budget of an office for a fiscal year. */
public record OpenBudget(BudgetId budgetId, Basis basis) implements BudgetCommand {}
