package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * Hands released money to a person who has to account for it.
 *
 * @param recipient whose money it is
 * @param payee who gets it
 * @param dueDate the last day on which it is to be accounted for
 * @param purpose what it is for
 */
public record RecordAdvance(
        BudgetId budgetId,
        Basis basis,
        AdvanceId advanceId,
        LineCode line,
        Recipient recipient,
        PersonId payee,
        Money amount,
        LocalDate dueDate,
        String purpose)
        implements BudgetCommand {

    /**
     * Hands it out.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years, the purpose is not one line, or the
     *     payee begins or ends with a blank
     */
    public RecordAdvance {
        OfficeTime.requireDay("dueDate", dueDate);
        Text.line("purpose", purpose, Text.LINE);
        if (!payee.value().strip().equals(payee.value())) {
            throw new IllegalArgumentException("payee must not begin or end with a blank");
        }
    }
}
