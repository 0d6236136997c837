package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;

/**
 * Records what the deciding body resolved on a use of savings: it is endorsed, sent back or rejected, as the resolution
 * says. It follows from the resolution; nobody types it.
 *
 * @param resolution the resolution, which must be on this very use with the content that is laid
 */
public record EndorseSavingsUse(BudgetId budgetId, Basis basis, SavingsUseId savingsUseId, ResolutionRef resolution)
        implements BudgetCommand {}
