package esao.kernel.budget;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import org.axonframework.serialization.Revision;

/** The budget of an office for a fiscal year came into being, without money. */
@Revision("1")
public record BudgetOpened(BudgetId budgetId, OfficeCode office, FiscalYear year) implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the budget's name is not that of the office and the year
     */
    public BudgetOpened {
        if (!budgetId.equals(new BudgetId(office, year))) {
            throw new IllegalArgumentException(
                    "%s is not the budget of office %s for %s".formatted(budgetId, office, year));
        }
    }
}
