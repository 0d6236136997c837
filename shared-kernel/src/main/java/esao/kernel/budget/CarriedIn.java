package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.money.Money;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Money of the year before arrived. It stands on a line of its own, told apart from the money of this year, and serves
 * what it was carried over for.
 *
 * @param carryOver what the carry-over is called in this budget
 * @param origin where it comes from
 * @param subject the commitment or the reservation, as it is called in this budget
 * @param line its line in this budget
 * @param description what the line is for
 * @param amount how much
 * @param expiresOn the last day on which it may be paid
 */
@Revision("1")
public record CarriedIn(
        BudgetId budgetId,
        CarryOverId carryOver,
        CarryOverOrigin origin,
        CarryOverSubject subject,
        LineCode line,
        LineDescription description,
        Money amount,
        LocalDate expiresOn)
        implements BudgetEvent {}
