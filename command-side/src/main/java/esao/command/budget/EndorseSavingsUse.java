package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.jspecify.annotations.Nullable;

/**
 * Records that the deciding body endorsed a use of savings.
 *
 * @param contentHash the digest of the content the body had before it
 * @param resolution the resolution
 * @param outcome what was resolved
 * @param body which body resolved it, by the code the dated rules have for it
 */
public record EndorseSavingsUse(
        BudgetId budgetId,
        Basis basis,
        SavingsUseId savingsUseId,
        ContentHash contentHash,
        ResolutionRef resolution,
        ResolutionOutcome outcome,
        @Nullable String body)
        implements BudgetCommand {}
