package esao.kernel.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * The most that may be estimated for a category in a year was set, or set anew.
 *
 * @param frameworkId the framework
 * @param baseYear the edition, by the year it is made in
 * @param year the year it is for
 * @param category which of the five categories
 * @param amount the ceiling from now on
 */
@Revision("1")
public record CeilingSet(
        FrameworkId frameworkId, FiscalYear baseYear, FiscalYear year, ExpenditureCategory category, Money amount)
        implements FrameworkEvent {}
