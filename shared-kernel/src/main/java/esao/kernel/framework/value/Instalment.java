package esao.kernel.framework.value;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;

/**
 * What a contract over several years is to cost in one of them.
 *
 * @param year the fiscal year
 * @param amount what falls due in it
 */
public record Instalment(FiscalYear year, Money amount) {}
