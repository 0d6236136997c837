package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Records that the approving authority approved a use of savings, by the letter of the basis.
 *
 * @param contentHash the digest of the content approved
 * @param validUntil the last day on which the savings may be used
 */
public record ApproveSavingsUse(
        BudgetId budgetId, Basis basis, SavingsUseId savingsUseId, ContentHash contentHash, LocalDate validUntil)
        implements BudgetCommand {}
