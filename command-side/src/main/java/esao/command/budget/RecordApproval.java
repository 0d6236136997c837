package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Records that the approving authority approved a virement, by the letter of the basis.
 *
 * @param contentHash the digest of the content approved
 * @param validUntil the last day on which it may be executed
 */
public record RecordApproval(
        BudgetId budgetId, Basis basis, VirementId virementId, ContentHash contentHash, LocalDate validUntil)
        implements BudgetCommand {}
