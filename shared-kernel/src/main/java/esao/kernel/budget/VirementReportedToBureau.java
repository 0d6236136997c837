package esao.kernel.budget;

import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.LegalBasis;
import org.axonframework.serialization.Revision;

/**
 * An executed virement was reported to the Budget Bureau.
 *
 * @param virement the virement
 * @param letter the letter of report
 */
@Revision("1")
public record VirementReportedToBureau(BudgetId budgetId, VirementId virement, LegalBasis letter)
        implements BudgetEvent {}
