package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;

/**
 * Records that the authority lets money that is carried over be paid for longer, by its letter. Asked of the budget
 * where the money is.
 *
 * @param expiresOn the last day from now on
 */
public record ExtendCarryOver(BudgetId budgetId, Basis basis, CarryOverId carryOverId, LocalDate expiresOn)
        implements BudgetCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years
     */
    public ExtendCarryOver {
        OfficeTime.requireDay("expiresOn", expiresOn);
    }
}
