package esao.kernel.budget;

import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Released money was handed to a person who has to account for it. Until that is done it counts as committed.
 *
 * @param advance the advance
 * @param line the line
 * @param recipient whose money it is
 * @param payee who got it
 * @param amount how much
 * @param dueOn the last day on which it is to be accounted for
 * @param purpose what it is for
 */
@Revision("1")
public record AdvanceRecorded(
        BudgetId budgetId,
        AdvanceId advance,
        LineCode line,
        Recipient recipient,
        PersonId payee,
        Money amount,
        LocalDate dueOn,
        String purpose)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the purpose is not one line of at most 300 characters, or the day is outside
     *     of all fiscal years
     */
    public AdvanceRecorded {
        OfficeTime.requireDay("dueOn", dueOn);
        Text.line("purpose", purpose, Text.LINE);
    }
}
