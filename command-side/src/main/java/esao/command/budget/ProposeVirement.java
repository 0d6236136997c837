package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Proposes to move money between lines. */
public record ProposeVirement(BudgetId budgetId, Basis basis, VirementId virementId, VirementContent content)
        implements BudgetCommand {}
