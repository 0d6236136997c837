package esao.query.budget;

import esao.kernel.budget.value.SavingsUseItem;

/**
 * Savings that go to a recipient within their own line.
 *
 * @param savings the declaration
 * @param line the line they stand on
 * @param recipient who gets them
 * @param recipientName the recipient's name at that time
 * @param amountSatang how much
 * @param purpose what for
 */
public record SavingsUseItemView(
        String savings, String line, String recipient, String recipientName, long amountSatang, String purpose) {

    static SavingsUseItemView of(SavingsUseItem item) {
        return new SavingsUseItemView(
                item.savings().value(),
                item.line().value(),
                item.recipient().toString(),
                item.recipientName(),
                item.amount().satang(),
                item.purpose());
    }
}
