package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;

/** Records that an executed virement was reported to the Budget Bureau, by the letter of the basis. */
public record ReportVirementToBureau(BudgetId budgetId, Basis basis, VirementId virementId) implements BudgetCommand {}
