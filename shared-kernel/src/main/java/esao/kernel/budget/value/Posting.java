package esao.kernel.budget.value;

import esao.kernel.money.Money;

/**
 * Where an amount stands in the books.
 *
 * @param line the line
 * @param recipient whose share of it
 * @param amount how much, possibly nothing
 */
public record Posting(LineCode line, Recipient recipient, Money amount) {}
