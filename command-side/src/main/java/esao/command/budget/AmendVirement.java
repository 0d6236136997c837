package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Changes a proposal before any consent; a submission made before becomes void. */
public record AmendVirement(BudgetId budgetId, Basis basis, VirementId virementId, VirementContent content)
        implements BudgetCommand {}
