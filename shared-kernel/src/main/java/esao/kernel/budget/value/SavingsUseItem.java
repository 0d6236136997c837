package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * Savings that go to a recipient within their own line. To another line they go by a virement.
 *
 * @param savings the declaration
 * @param line the line they stand on
 * @param recipient who gets them
 * @param recipientName the recipient's name at that time
 * @param amount how much
 * @param purpose what for
 */
public record SavingsUseItem(
        SavingsId savings, LineCode line, Recipient recipient, String recipientName, Money amount, String purpose) {

    /**
     * Names an item.
     *
     * @throws IllegalArgumentException if the name or the purpose is empty or too long
     */
    public SavingsUseItem {
        Text.line("recipientName", recipientName, Text.LINE);
        Text.required("purpose", purpose, Text.PARAGRAPH);
    }

    SavingsUseItem of(Money other) {
        return new SavingsUseItem(savings, line, recipient, recipientName, other, purpose);
    }
}
