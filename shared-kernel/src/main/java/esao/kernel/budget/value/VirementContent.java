package esao.kernel.budget.value;

import esao.kernel.money.Money;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the meeting and of the approving authority: every word and satang of it is covered by
 * {@link #hash()}.
 *
 * @param cause why money must move
 * @param letter the letter that asks for it
 * @param sources the items that give, in the order of the paper
 * @param targets the items that receive, in the order of the paper
 */
public record VirementContent(
        String cause, LegalBasis letter, List<VirementSource> sources, List<VirementTarget> targets) {

    private static final int MOST_ITEMS = 200;

    /**
     * Gathers a content.
     *
     * @throws IllegalArgumentException if the cause is empty, or there are no items or more than 200 on a side
     */
    public VirementContent {
        Text.required("cause", cause, Text.PARAGRAPH);
        sources = items("sources", sources);
        targets = items("targets", targets);
    }

    /** What all sources give together. */
    public Money given() {
        return Money.sum(sources.stream().map(VirementSource::amount));
    }

    /** What all targets receive together. */
    public Money received() {
        return Money.sum(targets.stream().map(VirementTarget::amount));
    }

    /** The figures in the order of the paper, by the names an {@link Amendment} has for them. */
    public Map<String, Money> parts() {
        var parts = new LinkedHashMap<String, Money>();
        sources.forEach(source -> parts.put(source.part(), source.amount()));
        targets.forEach(target -> parts.put(target.line().value(), target.amount()));
        return parts;
    }

    /**
     * The one content that a meeting consents to which amends this one: its figures, and the words of this one. Nothing
     * where the amendment does not fit: it names what is not in here, changes nothing, leaves nothing on a side, or
     * what would be given is not what would be received.
     */
    public Optional<VirementContent> amended(Amendment amendment) {
        if (!amendment.fits(parts())) {
            return Optional.empty();
        }
        var giving = sources.stream()
                .map(source -> source.of(amendment.of(source.part(), source.amount())))
                .filter(source -> !source.amount().equals(Money.ZERO))
                .toList();
        var receiving = targets.stream()
                .map(target -> target.of(amendment.of(target.line().value(), target.amount())))
                .filter(target -> !target.amount().equals(Money.ZERO))
                .toList();
        if (giving.isEmpty() || receiving.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VirementContent(cause, letter, giving, receiving))
                .filter(VirementContent::isBalanced);
    }

    private boolean isBalanced() {
        try {
            return given().equals(received());
        } catch (ArithmeticException beyondRange) {
            return false;
        }
    }

    /**
     * The digest of the canonical form; see {@code docs/architecture.md#content-hash} for how to compute it elsewhere.
     */
    public ContentHash hash() {
        var form = new CanonicalForm()
                .field("form", "esao-virement-1")
                .field("cause", cause)
                .field("letterNumber", letter.number())
                .field("letterDate", letter.date())
                .field("sources", sources.size())
                .field("targets", targets.size());
        sources.forEach(source -> write(form, source));
        targets.forEach(target -> write(form, target));
        return ContentHash.of(form);
    }

    private static void write(CanonicalForm form, VirementSource source) {
        form.field("line", source.line())
                .field("satang", source.amount().satang())
                .field("savings", source.savings())
                .field("reducedItem", source.reducedItem())
                .field("whyReduced", source.whyReduced());
    }

    private static void write(CanonicalForm form, VirementTarget target) {
        form.field("line", target.line())
                .field("satang", target.amount().satang())
                .field("targetChange", target.targetChange())
                .field("unitPriceChange", target.unitPriceChange());
        var described = target.newLine();
        form.field("newLine", described == null ? null : "described");
        if (described != null) {
            form.field("name", described.name())
                    .field("plan", described.programme().plan())
                    .field("output", described.programme().output())
                    .field("project", described.programme().project())
                    .field("activity", described.programme().activity())
                    .field("category", described.category())
                    .field("fund", described.fund());
        }
    }

    private static <T> List<T> items(String field, List<T> items) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "%s must hold 1 to %d items, but holds %d".formatted(field, MOST_ITEMS, items.size()));
        }
        return List.copyOf(items);
    }
}
