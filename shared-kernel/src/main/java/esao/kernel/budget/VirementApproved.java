package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.LegalBasis;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The approving authority, at first the Governor, approved an endorsed virement.
 *
 * @param virement the virement
 * @param hash the digest of the content approved
 * @param letter the letter of approval
 * @param validUntil the last day on which it may be executed
 */
@Revision("1")
public record VirementApproved(
        BudgetId budgetId, VirementId virement, ContentHash hash, LegalBasis letter, LocalDate validUntil)
        implements BudgetEvent {}
