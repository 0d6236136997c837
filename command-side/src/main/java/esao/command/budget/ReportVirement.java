package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/**
 * Records that an executed virement was reported to the Office of the Basic Education Commission, by the letter of the
 * basis.
 */
public record ReportVirement(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
