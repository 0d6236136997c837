package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.LegalBasis;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The approving authority approved an endorsed use of savings.
 *
 * @param use the use
 * @param hash the digest of the content approved
 * @param letter the letter of approval
 * @param validUntil the last day on which the savings may be used
 */
@Revision("1")
public record SavingsUseApproved(
        BudgetId budgetId, SavingsUseId use, ContentHash hash, LegalBasis letter, LocalDate validUntil)
        implements BudgetEvent {}
