package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;

/**
 * Records what the deciding body resolved on a virement: it is endorsed, sent back or rejected, as the resolution says.
 * It follows from the resolution; nobody types it.
 *
 * @param resolution the resolution, which must be on this very virement with the content that is laid
 */
public record RecordEndorsement(BudgetId budgetId, Basis basis, VirementId virementId, ResolutionRef resolution)
        implements BudgetCommand {}
