package esao.query.budget;

import esao.kernel.budget.value.Receipt;
import java.time.LocalDate;

/**
 * A document that shows what money of an advance was spent on.
 *
 * @param documentNumber its number
 * @param documentDate the date on it
 * @param item what was bought or paid
 * @param amountSatang how much, in satang
 */
public record ReceiptView(String documentNumber, LocalDate documentDate, String item, long amountSatang) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.document().number(),
                receipt.document().date(),
                receipt.item(),
                receipt.amount().satang());
    }
}
