package esao.kernel.budget;

import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;

/**
 * Money kept apart for a project was given to whoever carries the project out, allocated and released at once, for a
 * commitment of that project. The commitment itself is the event after this one.
 *
 * @param reservation the reservation
 * @param project the project
 * @param commitment the commitment it was drawn for
 * @param line the line
 * @param recipient who carries the project out
 * @param recipientName the recipient's name as written in the letter
 * @param amount how much
 */
@Revision("1")
public record ReservationDrawn(
        BudgetId budgetId,
        ReservationId reservation,
        ProjectRef project,
        CommitmentId commitment,
        LineCode line,
        Recipient recipient,
        String recipientName,
        Money amount)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the recipient's name is empty, too long, or of more than one line
     */
    public ReservationDrawn {
        Text.line("recipientName", recipientName, Text.LINE);
    }
}
