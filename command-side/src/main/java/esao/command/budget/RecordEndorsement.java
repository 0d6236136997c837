package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import org.jspecify.annotations.Nullable;

/**
 * Records that the deciding body endorsed a virement.
 *
 * @param contentHash the digest of the content the body had before it
 * @param resolution the resolution
 * @param outcome what was resolved
 * @param body which body resolved it, by the code the dated rules have for it; must be the one the class asks for
 */
public record RecordEndorsement(
        BudgetId budgetId,
        Basis basis,
        VirementId virementId,
        ContentHash contentHash,
        ResolutionRef resolution,
        ResolutionOutcome outcome,
        @Nullable String body)
        implements BudgetCommand {}
