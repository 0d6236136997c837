package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Contest;
import esao.bench.measure.Entrant;
import esao.bench.measure.Latencies;
import esao.bench.measure.Outcome;
import esao.bench.measure.Sample;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.LogEvents;
import esao.bench.peer.axon.AxonPeer;
import esao.bench.peer.axon.Flavour;
import esao.bench.product.Product;
import esao.bench.report.Plot;
import esao.bench.report.Target;
import esao.kernel.budget.BudgetEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** W3: what a command costs by the history of its budget, with the budget in memory and without. */
final class LongHistories {

    private static final String W3 = "W3";
    private static final String UNIT = "µs (p50)";

    /** So many budgets take turns where the history is to stay short. */
    private static final int SHORT_ONES = 500;

    /** As many as there are between two snapshots: each distance from the last one comes once. */
    private static final int COLD_COMMANDS = 250;

    private static final int WITHOUT_SNAPSHOTS = 20;
    private static final int SHORTEST = 10;

    private final Bench bench;
    private final List<Integer> lengths;

    LongHistories(Bench bench) {
        this.bench = bench;
        this.lengths = Stream.of(SHORTEST, 100, 1_000, 10_000, 100_000)
                .filter(length -> length <= bench.scale().longHistory())
                .toList();
    }

    void run() throws Exception {
        var last = lengths.size() - 1;
        try (var product = Product.start(bench.server().create("histories"));
                var peer = AxonPeer.start(
                        Flavour.TUNED_WITHOUT_SNAPSHOTS, bench.server().create("histories_peer"))) {
            var budgets = Math.min(SHORT_ONES, bench.scale().budgets());
            product.load(budgets + lengths.size());
            peer.load(budgets + lengths.size());
            for (var number = 1; number < lengths.size(); number++) {
                var budget = Budgets.id(budgets + number);
                product.append(LogEvents.of(
                        budget, Budgets.OPENING_EVENTS, reductions(budgets + number, lengths.get(number))));
                if (lengths.get(number) <= bench.scale().longHistory() / 10) {
                    peer.append(LogEvents.of(
                            budget, Budgets.OPENING_EVENTS, reductions(budgets + number, lengths.get(number))));
                }
            }
            var warm = measure(product, budgets, "warm", this::warm, lengths, false);
            report(warm, "warm", lengths.get(last), Target.atMost(1.15));
            var cold = measure(product, budgets, "cold", this::cold, lengths, true);
            report(cold, "cold", lengths.get(last), Target.atMost(1.5));
            var without = withoutSnapshots(peer, product, budgets);
            product.audit();
            peer.audit();
            plot(warm, cold, without);
        }
    }

    private static List<BudgetEvent> reductions(int budget, int length) {
        return Collections.nCopies(Math.max(0, length - Budgets.OPENING_EVENTS), Budgets.reduced(Budgets.id(budget)));
    }

    private interface Way {
        Sample take(Commander commander, int firstBudget, int budgets, Duration slice) throws Exception;
    }

    private Outcome measure(
            Commander commander, int budgets, String name, Way way, List<Integer> which, boolean ofLongTurns)
            throws Exception {
        var entrants = new ArrayList<Entrant>();
        for (var number = 0; number < which.size(); number++) {
            var first = number == 0 ? 0 : budgets + number;
            var count = number == 0 ? budgets : 1;
            entrants.add(
                    new Entrant(name + " " + which.get(number), slice -> way.take(commander, first, count, slice)));
        }
        var contest =
                bench.contest().of(bench.scale().rounds(), bench.scale().slice().dividedBy(3));
        return (ofLongTurns ? contest.ofLongTurns() : contest).run(entrants);
    }

    private void report(Outcome outcome, String name, int longest, Target target) {
        bench.results()
                .figures(
                        W3,
                        outcome,
                        lengths.stream().map(length -> name + " " + length).toList(),
                        UNIT);
        bench.results()
                .claim(
                        W3,
                        "product, %s: p50 at %,d events ÷ at %d".formatted(name, longest, SHORTEST),
                        outcome.ratio(name + " " + longest, name + " " + SHORTEST),
                        target);
    }

    private Sample warm(Commander commander, int first, int budgets, Duration slice) throws Exception {
        var nanos = new ArrayList<Long>();
        var keys = CommandTurn.newKeys();
        var before = commander.tally();
        var start = bench.cpu().read();
        for (var end = System.nanoTime() + slice.toNanos(); System.nanoTime() < end || nanos.isEmpty(); ) {
            var from = System.nanoTime();
            commander.reduce(first + nanos.size() % budgets, keys + "-" + nanos.size());
            nanos.add(System.nanoTime() - from);
        }
        var used = bench.cpu().read().since(start);
        CommandTurn.verify(commander, before, nanos.size());
        return new Sample(p50(nanos), nanos.size(), used);
    }

    /** Not by time: only a whole round from one snapshot to the next is the same for everybody. */
    private Sample cold(Commander commander, int first, int budgets, Duration slice) throws Exception {
        var count = commander instanceof Product ? COLD_COMMANDS : WITHOUT_SNAPSHOTS;
        return cold(commander, first, budgets, slice.toMillis() < 100 ? 3 : count);
    }

    private Sample cold(Commander commander, int first, int budgets, int count) throws Exception {
        var nanos = new ArrayList<Long>();
        var keys = CommandTurn.newKeys();
        var before = commander.tally();
        var start = bench.cpu().read();
        for (var number = 0; number < count; number++) {
            forget(commander);
            var from = System.nanoTime();
            commander.reduce(first + number % budgets, keys + "-" + number);
            nanos.add(System.nanoTime() - from);
        }
        var used = bench.cpu().read().since(start);
        CommandTurn.verify(commander, before, count);
        return new Sample(p50(nanos), count, used);
    }

    private static void forget(Commander commander) {
        if (commander instanceof Product product) {
            product.emptyCache();
        } else if (commander instanceof AxonPeer peer) {
            peer.emptyCache();
        }
    }

    private static double p50(List<Long> nanos) {
        return Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray()).micros(0.5);
    }

    /** The same aggregate on tuned Axon that makes no snapshots, beside the product. */
    private Outcome withoutSnapshots(AxonPeer peer, Product product, int budgets) throws Exception {
        var longest = bench.scale().longHistory() / 10;
        var which = lengths.stream().filter(length -> length <= longest).toList();
        var outcome = measure(peer, budgets, "without", this::cold, which, true);
        if (which.contains(1_000)) {
            var at = which.indexOf(1_000);
            var contest = new Contest(
                    bench.scale().rounds(), bench.scale().slice(), bench.scale().warmUp(), 1, bench.seed());
            var both = contest.run(List.of(
                    new Entrant(Product.NAME, slice -> cold(product, budgets + at, 1, slice)),
                    new Entrant(peer.name(), slice -> cold(peer, budgets + at, 1, slice))));
            bench.results()
                    .claim(
                            W3,
                            "cold at 1,000 events: TUNED without snapshots ÷ product",
                            both.ratio(peer.name(), Product.NAME),
                            Target.atLeast(10));
        }
        return outcome;
    }

    private void plot(Outcome warm, Outcome cold, Outcome without) {
        bench.results()
                .plot(new Plot(
                        "history.svg",
                        "A command by the history of its budget (W3)",
                        "events of the budget",
                        "microseconds (p50)",
                        List.of(
                                curve("product, warm", "warm", warm),
                                curve("product, cold", "cold", cold),
                                curve("TUNED, no snapshots", "without", without))));
    }

    private Plot.Curve curve(String title, String name, Outcome outcome) {
        return new Plot.Curve(
                title,
                lengths.stream()
                        .filter(length -> outcome.samples().containsKey(name + " " + length))
                        .map(length -> new Plot.Point(length, outcome.median(name + " " + length)))
                        .toList());
    }
}
