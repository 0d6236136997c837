package esao.kernel.budget.value;

import esao.kernel.money.Money;

/**
 * One line of an allotment notice.
 *
 * @param line the line the money is for; a code already in the budget must come with the same description
 * @param description what the line is for
 * @param amount the money notified
 */
public record NoticeLine(LineCode line, LineDescription description, Money amount) {}
