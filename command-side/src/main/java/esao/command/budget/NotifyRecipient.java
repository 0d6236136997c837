package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.provenance.Basis;

/** Tells the recipient of a tranche, by the letter of the basis. */
public record NotifyRecipient(BudgetId budgetId, Basis basis, TrancheId trancheId) implements BudgetCommand {}
