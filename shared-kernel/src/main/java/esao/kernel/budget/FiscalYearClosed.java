package esao.kernel.budget;

import org.axonframework.serialization.Revision;

/** The fiscal year was closed; from now on only corrections are taken. */
@Revision("1")
public record FiscalYearClosed(BudgetId budgetId) implements BudgetEvent {}
