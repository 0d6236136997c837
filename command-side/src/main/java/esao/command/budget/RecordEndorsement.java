package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;

/**
 * Records that the deciding body endorsed a virement.
 *
 * @param contentHash the digest of the content the body had before it
 * @param resolution the resolution
 * @param outcome what was resolved
 */
public record RecordEndorsement(
        BudgetId budgetId,
        Basis basis,
        VirementId virementId,
        ContentHash contentHash,
        ResolutionRef resolution,
        ResolutionOutcome outcome)
        implements BudgetCommand {}
