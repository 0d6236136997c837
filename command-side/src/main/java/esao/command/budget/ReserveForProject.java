package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Keeps unallocated money of a line apart for a project of a plan.
 *
 * @param project the project, as the plan names it
 * @param purpose what the project needs it for
 */
public record ReserveForProject(
        BudgetId budgetId,
        Basis basis,
        ReservationId reservationId,
        ProjectRef project,
        LineCode line,
        Money amount,
        String purpose)
        implements BudgetCommand {
    public ReserveForProject {
        Text.line("purpose", purpose, Text.LINE);
    }
}
