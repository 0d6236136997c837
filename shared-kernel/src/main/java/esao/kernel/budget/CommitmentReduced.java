package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * A commitment turned out smaller; the difference is free again.
 *
 * @param commitment the commitment
 * @param line its line
 * @param recipient whose money it is
 * @param amount by how much
 */
@Revision("1")
public record CommitmentReduced(
        BudgetId budgetId, CommitmentId commitment, LineCode line, Recipient recipient, Money amount)
        implements BudgetEvent {}
