package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * A commitment drawn from money kept apart for a project became smaller, and what it no longer needs is kept apart for
 * that project again. What made the commitment smaller is the event before this one.
 *
 * @param reservation the reservation
 * @param project the project
 * @param commitment the commitment that became smaller
 * @param line the line
 * @param recipient who had it
 * @param amount how much
 */
@Revision("1")
public record ReservationRestored(
        BudgetId budgetId,
        ReservationId reservation,
        ProjectRef project,
        CommitmentId commitment,
        LineCode line,
        Recipient recipient,
        Money amount)
        implements BudgetEvent {}
