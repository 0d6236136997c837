package esao.kernel.budget;

import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.provenance.LegalBasis;
import org.axonframework.serialization.Revision;

/**
 * The recipient of a tranche was told of it.
 *
 * @param tranche the tranche
 * @param recipient who was told
 * @param letter the letter that told it
 */
@Revision("1")
public record RecipientNotified(BudgetId budgetId, TrancheId tranche, Recipient recipient, LegalBasis letter)
        implements BudgetEvent {}
