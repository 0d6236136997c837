package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.money.Money;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Money left its fiscal year at the close and is on its way into the next one.
 *
 * @param carryOver the carry-over
 * @param subject of what
 * @param line the line
 * @param description what the line is for
 * @param amount how much
 * @param expiresOn the last day on which it may be paid
 */
@Revision("1")
public record CarriedOut(
        BudgetId budgetId,
        CarryOverId carryOver,
        CarryOverSubject subject,
        LineCode line,
        LineDescription description,
        Money amount,
        LocalDate expiresOn)
        implements BudgetEvent {}
