package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * It was asked to carry money over into the next fiscal year. It moves only when the year is closed.
 *
 * @param carryOver the carry-over
 * @param subject of what
 * @param line the line
 * @param amount how much at most
 * @param expiresOn the last day on which it may be paid
 */
@Revision("1")
public record CarryOverRequested(
        BudgetId budgetId,
        CarryOverId carryOver,
        CarryOverSubject subject,
        LineCode line,
        Money amount,
        LocalDate expiresOn)
        implements BudgetEvent {}
