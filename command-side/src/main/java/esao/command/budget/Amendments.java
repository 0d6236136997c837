package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.ConsentProblem;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules of contents that a deciding body consented to with other figures; the same for virements and savings. */
final class Amendments {

    private Amendments() {}

    /** What is asked, as a resolution is held against it. */
    record Asked<C>(Object id, C content, Function<C, ContentHash> hash, Function<C, Map<String, Money>> parts) {}

    /** The content that a resolution consented to instead of what was laid; nothing where it amends nothing. */
    static <C> Optional<C> require(
            DeclaredResolution resolution,
            Map<String, Money> parts,
            Function<Amendment, Optional<C>> apply,
            Decision decision) {
        if (resolution.outcome() != ResolutionOutcome.ENDORSED_WITH_AMENDMENT) {
            return Optional.empty();
        }
        var amendment = Optional.ofNullable(resolution.amendment());
        var amended = amendment.flatMap(apply);
        decision.require(
                amended.isPresent(),
                ConsentProblem.AMENDMENT_UNFIT,
                () -> Map.of(
                        "parts",
                        List.copyOf(parts.keySet()),
                        "amended",
                        amendment.stream()
                                .flatMap(known -> known.figures().stream())
                                .map(AmendedFigure::part)
                                .toList()));
        return amended;
    }

    /** Whoever declared an amendment carries none of it out; and what is asked is what the body consented to. */
    static <C> void requireFollowed(AmendmentOrder<C> order, Asked<C> asked, Decision decision) {
        requireOther(order, asked.id(), decision);
        decision.require(
                asked.content().equals(order.wanted()),
                ConsentProblem.AMENDMENT_NOT_FOLLOWED,
                () -> Map.of(
                        "resolution", order.resolution().toString(),
                        "wanted", satang(asked.parts().apply(order.wanted())),
                        "wantedHash", asked.hash().apply(order.wanted()).value(),
                        "hash", asked.hash().apply(asked.content()).value()));
    }

    static void requireOther(AmendmentOrder<?> order, Object id, Decision decision) {
        CommonRules.requireOther(decision, Set.of(order.by()), id);
    }

    private static Map<String, Long> satang(Map<String, Money> parts) {
        var figures = new LinkedHashMap<String, Long>();
        parts.forEach((part, amount) -> figures.put(part, amount.satang()));
        return figures;
    }
}
