package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * The figures in the order of the paper, by the names an {@link Amendment} has for them: the savings and the
     * recipient, {@code S-1/school:20020001}; where a recipient gets twice of the same savings, the second one is
     * {@code S-1/school:20020001/2}.
     */
    public Map<String, Money> parts() {
        var parts = new LinkedHashMap<String, Money>();
        items.forEach(item -> parts.put(nameIn(parts, item), item.amount()));
        return parts;
    }

    private static String nameIn(Map<String, Money> parts, SavingsUseItem item) {
        var name = item.savings() + "/" + item.recipient();
        var free = name;
        for (var number = 2; parts.containsKey(free); number++) {
            free = name + "/" + number;
        }
        return free;
    }

    /**
     * The one content that a meeting consents to which amends this one: its figures, and the words of this one; what
     * was said of a line that gets nothing any more goes with it. Nothing where the amendment does not fit: it names
     * what is not in here, changes nothing, or leaves nothing.
     */
    public Optional<SavingsUseContent> amended(Amendment amendment) {
        if (!amendment.fits(parts())) {
            return Optional.empty();
        }
        var changed = new ArrayList<SavingsUseItem>();
        var names = List.copyOf(parts().keySet());
        for (var index = 0; index < items.size(); index++) {
            var amount = amendment.of(names.get(index), items.get(index).amount());
            if (!amount.equals(Money.ZERO)) {
                changed.add(items.get(index).of(amount));
            }
        }
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        var lines = changed.stream().map(SavingsUseItem::line).collect(Collectors.toSet());
        var kept =
                natures.stream().filter(nature -> lines.contains(nature.line())).toList();
        return Optional.of(new SavingsUseContent(approach, letter, changed, kept));
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
