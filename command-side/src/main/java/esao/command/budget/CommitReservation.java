package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Promises money that is kept apart for a project to an obligation of that project.
 *
 * @param project the project the obligation belongs to
 * @param recipient who carries the project out; the money becomes theirs, and is released
 * @param recipientName the recipient's name as written in the letter
 * @param obligation the contract or order, as it is cited
 */
public record CommitReservation(
        BudgetId budgetId,
        Basis basis,
        ReservationId reservationId,
        ProjectRef project,
        CommitmentId commitmentId,
        Recipient recipient,
        String recipientName,
        Money amount,
        String obligation)
        implements BudgetCommand {
    public CommitReservation {
        Text.line("recipientName", recipientName, Text.LINE);
        Text.line("obligation", obligation, Text.LINE);
    }
}
