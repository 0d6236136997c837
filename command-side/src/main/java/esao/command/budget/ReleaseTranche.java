package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/** Releases a part of what a recipient was allocated; the letter is the document of the basis. */
public record ReleaseTranche(
        BudgetId budgetId, Basis basis, TrancheId trancheId, LineCode line, Recipient recipient, Money amount)
        implements BudgetCommand {}
