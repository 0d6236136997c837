package esao.query.budget;

import esao.kernel.budget.Account;

/**
 * One figure of a line over a period. Amounts in satang.
 *
 * @param account the figure
 * @param openingSatang before the first day
 * @param changeSatang the sum of all changes of the period
 * @param closingSatang after the last day
 */
public record StatementFigureView(Account account, long openingSatang, long changeSatang, long closingSatang) {}
