package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.text.Text;

/**
 * A document that shows what money of an advance was spent on.
 *
 * @param document the receipt, bill or list of signatures
 * @param item what was bought or paid
 * @param amount how much
 */
public record Receipt(LegalBasis document, String item, Money amount) {

    /**
     * Names a document.
     *
     * @throws IllegalArgumentException if the item is not one line of at most 300 characters
     */
    public Receipt {
        Text.line("item", item, Text.LINE);
    }
}
