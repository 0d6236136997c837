package esao.query.audit;

import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.SharedFigure;
import esao.kernel.budget.sharing.Sharing;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.money.Money;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RecordedOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes an allocation again, figure by figure, from the events themselves. */
@Component
public class Explanation {

    private final BudgetStream stream;
    private final RecordedOrder order;
    private final ReadModelReader reader;

    Explanation(BudgetStream stream, RecordedOrder order, ReadModelReader reader) {
        this.stream = stream;
        this.order = order;
        this.reader = reader;
    }

    /**
     * An explanation.
     *
     * @param position the global position of the proposal, where it is known
     */
    public record Explained(@Nullable Long position, ExplanationView explanation) {}

    /** What is recorded of one computed allocation. */
    private record Found(AllocationCalculated calculated, AllocationProposed proposed, long version) {}

    /**
     * Explains an allocation.
     *
     * @throws Problem if the budget does not exist, or has no allocation of that name that was computed by a rule
     */
    public Explained explain(BudgetId budget, String allocation, Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
        var rounds = new HashMap<HeadCountRoundId, HeadCounts>();
        AllocationCalculated calculated = null;
        Found found = null;
        try (var events = stream.of(budget)) {
            while (events.hasNext() && found == null) {
                var event = events.next();
                switch (event.event()) {
                    case HeadCountsLocked locked -> rounds.put(locked.round(), locked.counts());
                    case AllocationCalculated made -> {
                        if (made.allocation().value().equals(allocation)) {
                            calculated = made;
                        }
                    }
                    case AllocationProposed proposed -> {
                        if (calculated != null && proposed.allocation().equals(calculated.allocation())) {
                            found = new Found(calculated, proposed, event.version());
                        }
                    }
                    default -> {} // Nothing of it was computed from.
                }
            }
        }
        if (found == null) {
            throw new Problem(
                    ProblemType.CALCULATION_NOT_FOUND, Map.of("budgetId", budget.toString(), "allocation", allocation));
        }
        var counts = Optional.ofNullable(found.calculated().round()).map(rounds::get);
        return new Explained(
                order.positionOf(budget.toString(), found.version()), view(budget, found, counts.orElse(null)));
    }

    private static ExplanationView view(BudgetId budget, Found found, @Nullable HeadCounts counts) {
        var made = found.calculated();
        var proposed = found.proposed().shares().stream()
                .collect(Collectors.toMap(
                        AllocationShare::recipient, share -> share.amount().satang()));
        var shares = Sharing.of(made.method(), counts, made.rates(), made.pool(), made.rounding()).stream()
                .map(figure -> share(figure, proposed.getOrDefault(figure.recipient(), 0L)))
                .toList();
        var shared = shares.stream()
                .mapToLong(ExplanationView.ShareView::computedSatang)
                .sum();
        var computed = Optional.ofNullable(counts).map(HeadCounts::hash).map(ContentHash::value);
        var cited = Optional.ofNullable(made.headCountHash()).map(ContentHash::value);
        var nobodyElse = proposed.values().stream().mapToLong(Long::longValue).sum() == shared;
        return new ExplanationView(
                budget.office().value(),
                budget.year().year(),
                made.allocation().value(),
                made.rule().value(),
                made.ruleVersion(),
                made.line().value(),
                made.method().kind().name(),
                Optional.ofNullable(made.round()).map(HeadCountRoundId::value).orElse(null),
                cited.orElse(null),
                computed.orElse(null),
                made.rateVersion(),
                made.method().formula() == null
                        ? null
                        : Objects.requireNonNull(made.method().formula()).version(),
                rates(made),
                made.pool().satang(),
                made.rounding().unit().satang(),
                made.rounding().remainderTo().toString(),
                Sharing.due(made.method(), counts, made.rates())
                        .map(Money::satang)
                        .orElse(null),
                shared,
                found.version(),
                shares.stream().allMatch(ExplanationView.ShareView::holds)
                        && nobodyElse
                        && shared == made.pool().satang()
                        && computed.equals(cited),
                shares);
    }

    private static List<ExplanationView.RateView> rates(AllocationCalculated made) {
        return made.rates().stream()
                .map(rate -> new ExplanationView.RateView(
                        rate.level(),
                        rate.education(),
                        rate.perYear().satang(),
                        rate.ofTerm().satang()))
                .toList();
    }

    private static ExplanationView.ShareView share(SharedFigure figure, long proposed) {
        return new ExplanationView.ShareView(
                figure.recipient().toString(),
                figure.recipientName(),
                figure.parts().stream()
                        .map(part -> new ExplanationView.PartView(
                                part.level(), part.education(), part.heads(), part.each(), part.product()))
                        .toList(),
                figure.basis(),
                figure.byProportion(),
                figure.byLargestRemainder(),
                figure.remainder(),
                figure.satang(),
                proposed,
                figure.satang() == proposed);
    }
}
