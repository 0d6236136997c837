package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed a virement.
 *
 * @param virement the virement
 * @param hash the digest of the content endorsed
 * @param resolution the resolution
 * @param outcome what was resolved
 */
@Revision("1")
public record VirementEndorsed(
        BudgetId budgetId, VirementId virement, ContentHash hash, ResolutionRef resolution, ResolutionOutcome outcome)
        implements BudgetEvent {}
