package esao.query.audit;

import esao.kernel.budget.Account;

/**
 * How an event changed a figure of a line. Amounts in satang.
 *
 * @param line the line's code
 * @param account the figure
 * @param fromSatang what it was
 * @param toSatang what it became
 */
public record FigureChange(String line, Account account, long fromSatang, long toSatang) {}
