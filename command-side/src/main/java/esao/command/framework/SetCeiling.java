package esao.command.framework;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;

/**
 * Sets the most that may be estimated for a category in a year, or sets it anew.
 *
 * @param frameworkId the framework of the office
 * @param baseYear the edition, by the year it is made in
 * @param basis on what it rests
 * @param year one of the three years after the base year
 * @param category which of the five categories
 * @param amount the ceiling from now on
 */
public record SetCeiling(
        FrameworkId frameworkId,
        FiscalYear baseYear,
        Basis basis,
        FiscalYear year,
        ExpenditureCategory category,
        Money amount)
        implements FrameworkCommand {}
