package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarryOverOrigin;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Takes in money that left the year before. It is no person's command: it follows from the money's having left.
 *
 * @param origin where it comes from
 * @param subject of what, as it was called there
 * @param description what its line is for
 * @param amount how much
 * @param expiresOn the last day on which it may be paid
 */
public record CarryIn(
        BudgetId budgetId,
        Basis basis,
        CarryOverOrigin origin,
        CarryOverSubject subject,
        LineDescription description,
        Money amount,
        LocalDate expiresOn)
        implements BudgetCommand {}
