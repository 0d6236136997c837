package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Entrant;
import esao.bench.measure.Latencies;
import esao.bench.measure.Sample;
import esao.bench.peer.Budgets;
import esao.bench.peer.LogEvents;
import esao.bench.peer.envers.EnversPeer;
import esao.bench.product.Product;
import esao.bench.product.WholeProduct;
import esao.bench.report.Results;
import esao.bench.report.Target;
import esao.kernel.budget.BudgetId;
import esao.kernel.office.OfficeCode;
import esao.query.audit.Audit;
import esao.query.audit.KnownEvents;
import esao.query.audit.TwoClocks;
import esao.query.projection.Freshness;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** W9: what a budget was at a moment, in a small store and in a large one. */
final class AsOf {

    private static final String W9 = "W9";
    private static final String SMALL = Product.NAME + ", small store, first look";
    private static final String LARGE = Product.NAME + ", large store, first look";
    private static final String AGAIN = Product.NAME + ", large store, further looks";
    private static final String UNIT = "µs (p50)";
    private static final int SMALL_PART = 100;
    private static final int LINES = 8;
    private static final int CHANGES_OF_A_LINE = 25;

    /** Steps of the life that is asked for, and of others to see how the answer grows with the history. */
    private static final int STEPS = 200;

    private static final List<Integer> LONGER = List.of(1_000, 5_000);

    /** Later than anything that was made up. */
    private static final Instant THE_END = Instant.parse("2100-01-01T00:00:00Z");

    private final Bench bench;

    AsOf(Bench bench) {
        this.bench = bench;
    }

    void run() throws Exception {
        var large = bench.scale().largeStore();
        var small = Math.max(1, large / SMALL_PART);
        try (var smallStore = WholeProduct.start(bench.server().create("asof_small"));
                var largeStore = WholeProduct.start(bench.server().create("asof_large"));
                var envers = EnversPeer.start(bench.server().create("asof_envers"))) {
            fill(smallStore, small);
            fill(largeStore, large);
            envers.history(LINES, CHANGES_OF_A_LINE, large);
            bench.server().checkpoint();
            var contest = bench.contest()
                    .of(bench.scale().rounds(), bench.scale().slice().dividedBy(4));
            var outcome = contest.run(List.of(
                    new Entrant(SMALL, slice -> asked(smallStore, STEPS, true, slice)),
                    new Entrant(LARGE, slice -> asked(largeStore, STEPS, true, slice)),
                    new Entrant(AGAIN, slice -> asked(largeStore, STEPS, false, slice)),
                    new Entrant(EnversPeer.NAME, slice -> found(envers, slice))));
            var results = bench.results();
            results.figures(W9, outcome, List.of(SMALL, LARGE, AGAIN, EnversPeer.NAME), UNIT);
            results.claim(
                    W9,
                    "as-of, %,d events ÷ %,d events in the store"
                            .formatted(
                                    largeStore.product().table().count(),
                                    smallStore.product().table().count()),
                    outcome.ratio(LARGE, SMALL),
                    Target.atMost(1.5));
            results.claim(
                    W9,
                    "as-of of all lines: ENVERS find by date ÷ product, large store, first look",
                    outcome.ratio(EnversPeer.NAME, LARGE),
                    Target.atLeast(1));
            results.claim(
                    W9,
                    "the same, further looks at a budget that was looked at",
                    outcome.ratio(EnversPeer.NAME, AGAIN),
                    null);
            for (var steps : longer()) {
                longer(smallStore, steps, true, "first look");
                longer(smallStore, steps, false, "further looks");
            }
            results.note(
                    W9,
                    "a budget of about %d events, asked at its end; an answer is folded from them, so it grows with the budget's own history. Before each first look the product forgets all events it knows; for further looks it has them decoded in memory, asks the log what came since, and folds again. The target is claimed for the first look. ENVERS is asked for %d lines with %d changes each, and was given an index that it does not make itself."
                            .formatted(STEPS, LINES, CHANGES_OF_A_LINE));
        }
    }

    private List<Integer> longer() {
        return bench.scale().isQuick() || bench.scale().isOnlyATry() ? List.of() : LONGER;
    }

    private void longer(WholeProduct store, int steps, boolean first, String look) {
        var sample = asked(store, steps, first, bench.scale().warmUp().dividedBy(2));
        bench.results()
                .figure(new Results.Figure(
                        W9,
                        "product, a budget of about %,d events, %s".formatted(steps, look),
                        sample.value(),
                        UNIT,
                        sample.jvmMicros(),
                        sample.serverMicros()));
    }

    private static BudgetId budget(int steps) {
        return new BudgetId(new OfficeCode(Integer.toString(990_000 + steps)), Samples.YEAR_2569);
    }

    /** The budgets that are asked for first, and then others until there are enough events. */
    private void fill(WholeProduct store, int events) {
        store.stopReadModels();
        var product = store.product();
        product.append(LogEvents.of(budget(STEPS), RandomBudgetHistory.of(3, budget(STEPS), STEPS)));
        for (var steps : longer()) {
            product.append(LogEvents.of(budget(steps), RandomBudgetHistory.of(3, budget(steps), steps)));
        }
        product.load(Math.max(1, (int) (events - product.table().count()) / Budgets.OPENING_EVENTS));
    }

    private Sample asked(WholeProduct store, int steps, boolean first, Duration slice) {
        var audit = store.product().bean(Audit.class);
        var known = store.product().bean(KnownEvents.class);
        var expected = RandomBudgetHistory.of(3, budget(steps), steps).size() - 1L;
        return timed(slice, () -> {
            if (first) {
                known.forget();
            }
            var answer = audit.asOf(budget(steps), new TwoClocks(THE_END, null), Freshness.ANY);
            if (answer.version() != expected) {
                throw new IllegalStateException("Version %d, not %d".formatted(answer.version(), expected));
            }
        });
    }

    private Sample found(EnversPeer envers, Duration slice) {
        return timed(slice, () -> {
            if (envers.find(LINES, THE_END) != LINES) {
                throw new IllegalStateException("Not all lines were found");
            }
        });
    }

    private Sample timed(Duration slice, Runnable question) {
        var nanos = new ArrayList<Long>();
        var start = bench.cpu().read();
        for (var end = System.nanoTime() + slice.toNanos(); System.nanoTime() < end || nanos.isEmpty(); ) {
            var from = System.nanoTime();
            question.run();
            nanos.add(System.nanoTime() - from);
        }
        var used = bench.cpu().read().since(start);
        var latencies = Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray());
        return new Sample(latencies.micros(0.5), nanos.size(), used);
    }
}
