package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * The deciding body endorsed a use of savings.
 *
 * @param use the use
 * @param hash the digest of the content endorsed
 * @param resolution the resolution
 * @param outcome what was resolved
 */
@Revision("1")
public record SavingsUseEndorsed(
        BudgetId budgetId, SavingsUseId use, ContentHash hash, ResolutionRef resolution, ResolutionOutcome outcome)
        implements BudgetEvent {}
