package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Unallocated money of a line was kept apart for a project of a plan.
 *
 * @param reservation the reservation
 * @param project the project
 * @param line the line
 * @param amount how much
 * @param purpose what the project needs it for
 */
@Revision("1")
public record ProjectReserved(
        BudgetId budgetId, ReservationId reservation, ProjectRef project, LineCode line, Money amount, String purpose)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the purpose is not one line of at most 300 characters
     */
    public ProjectReserved {
        Text.line("purpose", purpose, Text.LINE);
    }
}
