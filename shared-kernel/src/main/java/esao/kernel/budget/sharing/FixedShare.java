package esao.kernel.budget.sharing;

import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * An amount that was settled for one recipient.
 *
 * @param recipient who gets it
 * @param recipientName the recipient's name as written in the letter
 * @param amount how much
 */
public record FixedShare(Recipient recipient, String recipientName, Money amount) {

    /**
     * Settles an amount.
     *
     * @throws IllegalArgumentException if the name is not one line, or the amount is zero or larger than an entry may
     *     be
     */
    public FixedShare {
        Text.line("recipientName", recipientName, Text.LINE);
        if (amount.equals(Money.ZERO) || !Money.LARGEST_ENTRY.covers(amount)) {
            throw new IllegalArgumentException("amount must be more than zero and no more than " + Money.LARGEST_ENTRY);
        }
    }
}
