package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.Basis;

/** Closes the fiscal year; afterwards only corrections are taken. */
public record CloseFiscalYear(BudgetId budgetId, Basis basis) implements BudgetCommand {}
