package esao.kernel.provenance;

import esao.kernel.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a meeting changed in the figures that were laid before it. All other figures, and all words, stay as they were;
 * so that one content, and no other, is what the meeting consented to.
 *
 * @param figures the changed figures, each part once
 */
public record Amendment(List<AmendedFigure> figures) {

    private static final int MOST_FIGURES = 200;

    /**
     * Gathers an amendment.
     *
     * @throws IllegalArgumentException if there are no figures or more than 200, or one part has two
     */
    public Amendment {
        if (figures.isEmpty() || figures.size() > MOST_FIGURES) {
            throw new IllegalArgumentException(
                    "figures must hold 1 to %d items, but holds %d".formatted(MOST_FIGURES, figures.size()));
        }
        var parts = new HashSet<String>();
        for (var figure : figures) {
            if (!parts.add(figure.part())) {
                throw new IllegalArgumentException("figures must name each part once, but twice " + figure.part());
            }
        }
        figures = List.copyOf(figures);
    }

    /** How much a part is to be; nothing where it stays as it was. */
    public Optional<Money> of(String part) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part))
                .map(AmendedFigure::amount)
                .findFirst();
    }

    /** How much a part is to be, where that is not what it was. */
    public Money of(String part, Money laid) {
        return of(part).orElse(laid);
    }

    /**
     * Whether it fits what was laid: it names nothing that is not in there, changes each figure that it names, and
     * makes none larger than an entry may be.
     *
     * @param parts the figures that were laid, by their parts
     */
    public boolean fits(Map<String, Money> parts) {
        return figures.stream().allMatch(figure -> {
            var laid = parts.get(figure.part());
            return laid != null && !laid.equals(figure.amount()) && Money.LARGEST_ENTRY.covers(figure.amount());
        });
    }
}
