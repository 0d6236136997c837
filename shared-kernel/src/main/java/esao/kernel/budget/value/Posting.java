package esao.kernel.budget.value;

import esao.kernel.money.Money;

/**
 * Where an amount stands in the books.
 *
 * @param line the line
 * @param recipient whose share of it
 * @param amount how much, possibly nothing
 */
public record Posting(LineCode line, Recipient recipient, Money amount) {

    /** Whether both stand on one line and with one recipient, whatever their amounts. */
    public boolean isWhere(Posting other) {
        return line.equals(other.line) && recipient.equals(other.recipient);
    }
}
