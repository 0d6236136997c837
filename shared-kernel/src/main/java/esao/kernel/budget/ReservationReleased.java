package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * Money kept apart for a project went back to the line, free to be allocated.
 *
 * @param reservation the reservation
 * @param project the project
 * @param line the line
 * @param amount how much
 */
@Revision("1")
public record ReservationReleased(
        BudgetId budgetId, ReservationId reservation, ProjectRef project, LineCode line, Money amount)
        implements BudgetEvent {}
