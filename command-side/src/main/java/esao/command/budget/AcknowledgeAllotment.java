package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.provenance.Basis;

/** Confirms, for the recipient, that a tranche is known. */
public record AcknowledgeAllotment(BudgetId budgetId, Basis basis, TrancheId trancheId, Recipient recipient)
        implements BudgetCommand {}
