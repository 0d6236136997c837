package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed a use of savings with other figures. It waits until it is amended to what was endorsed, or
 * laid before the body anew.
 *
 * @param use the use
 * @param hash the digest of the content that was laid
 * @param resolution the resolution
 * @param amended the one content that the body consented to
 */
@Revision("1")
public record SavingsUseSentBack(
        BudgetId budgetId, SavingsUseId use, ContentHash hash, ResolutionRef resolution, SavingsUseContent amended)
        implements BudgetEvent {}
