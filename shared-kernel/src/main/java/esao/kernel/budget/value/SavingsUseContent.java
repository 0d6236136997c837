package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.text.Text;
import java.util.List;

/**
 * What is asked of the meeting and of the approving authority about savings: every word and satang of it is covered by
 * {@link #hash()}.
 *
 * @param approach by which approach the savings are used
 * @param letter the letter that asks for it
 * @param items who gets what, in the order of the paper
 * @param natures what lines are to be spent on, where that can matter; may be empty
 */
public record SavingsUseContent(
        String approach, LegalBasis letter, List<SavingsUseItem> items, List<SpendingNature> natures) {

    private static final int MOST_ITEMS = 200;

    /**
     * Gathers a content.
     *
     * @throws IllegalArgumentException if the approach is empty, there are no items or more than 200, or more than 200
     *     natures
     */
    public SavingsUseContent {
        Text.required("approach", approach, Text.PARAGRAPH);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "items must hold 1 to %d items, but holds %d".formatted(MOST_ITEMS, items.size()));
        }
        if (natures.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "natures must hold at most %d items, but holds %d".formatted(MOST_ITEMS, natures.size()));
        }
        items = List.copyOf(items);
        natures = List.copyOf(natures);
    }

    /** What all items get together. */
    public Money amount() {
        return Money.sum(items.stream().map(SavingsUseItem::amount));
    }

    /** The digest of the canonical form, written as that of a virement is. */
    public ContentHash hash() {
        var form = new CanonicalForm()
                .field("form", "esao-savings-use-1")
                .field("approach", approach)
                .field("letterNumber", letter.number())
                .field("letterDate", letter.date())
                .field("items", items.size())
                .field("natures", natures.size());
        items.forEach(item -> form.field("savings", item.savings())
                .field("line", item.line())
                .field("recipient", item.recipient())
                .field("recipientName", item.recipientName())
                .field("satang", item.amount().satang())
                .field("purpose", item.purpose()));
        natures.forEach(nature -> form.field("line", nature.line())
                .field("kind", nature.kind())
                .field("satang", nature.price().satang()));
        return ContentHash.of(form);
    }
}
