package esao.query.budget;

import esao.kernel.budget.value.AllocationShare;

/**
 * Money of one line for one recipient, as proposed.
 *
 * @param line the line's code
 * @param recipient {@code school:…} or {@code group:…}
 * @param recipientName its name in the letter
 * @param amountSatang how much, in satang
 */
public record ProposedShareView(String line, String recipient, String recipientName, long amountSatang) {

    static ProposedShareView of(AllocationShare share) {
        return new ProposedShareView(
                share.line().value(),
                share.recipient().toString(),
                share.recipientName(),
                share.amount().satang());
    }
}
