package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed a virement with other figures. It is a proposal again until it is amended to what was
 * endorsed, or laid before the body anew.
 *
 * @param virement the virement
 * @param hash the digest of the content that was laid
 * @param resolution the resolution
 * @param amended the one content that the body consented to
 */
@Revision("1")
public record VirementSentBack(
        BudgetId budgetId, VirementId virement, ContentHash hash, ResolutionRef resolution, VirementContent amended)
        implements BudgetEvent {}
