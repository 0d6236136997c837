package esao.kernel.budget;

import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import org.axonframework.serialization.Revision;

/**
 * The recipient of a tranche confirmed that it knows of it.
 *
 * @param tranche the tranche
 * @param recipient who confirmed
 */
@Revision("1")
public record AllotmentAcknowledged(BudgetId budgetId, TrancheId tranche, Recipient recipient) implements BudgetEvent {}
