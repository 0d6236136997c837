package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * Money of one line for one recipient.
 *
 * @param line the line the money is taken from
 * @param recipient who is to spend it
 * @param recipientName the recipient's name as written in the letter
 * @param amount how much
 */
public record AllocationShare(LineCode line, Recipient recipient, String recipientName, Money amount) {

    /**
     * Names a share.
     *
     * @throws IllegalArgumentException if the recipient's name is empty, too long, or of more than one line
     */
    public AllocationShare {
        Text.line("recipientName", recipientName, Text.LINE);
    }
}
