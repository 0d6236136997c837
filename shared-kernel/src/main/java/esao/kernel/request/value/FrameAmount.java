package esao.kernel.request.value;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;

/**
 * What a school thinks it will need of one category in one of the years after the one it asks for.
 *
 * @param year the fiscal year
 * @param category which of the five categories
 * @param amount how much
 */
public record FrameAmount(FiscalYear year, ExpenditureCategory category, Money amount) {}
