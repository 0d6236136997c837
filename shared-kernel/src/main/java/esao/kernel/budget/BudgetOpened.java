package esao.kernel.budget;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import org.axonframework.serialization.Revision;

/** The budget of an office for a fiscal year came into being, without money. */
@Revision("1")
public record BudgetOpened(BudgetId budgetId, OfficeCode office, FiscalYear year) implements BudgetEvent {}
