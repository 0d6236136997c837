package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Contest;
import esao.bench.measure.Entrant;
import esao.bench.measure.Outcome;
import esao.bench.measure.Zipf;
import esao.bench.peer.Commander;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.envers.EnversPeer;
import esao.bench.peer.rows.RowPeer;
import esao.bench.product.Product;
import esao.bench.report.Plot;
import esao.bench.report.Target;
import java.util.ArrayList;
import java.util.List;

/** W1: many clients, many budgets, some of them far more in use than others. */
final class ManyBudgets {

    private static final String W1 = "W1";
    private static final int CLIENTS = 32;
    private static final double SKEW = 0.99;
    private static final List<Integer> SWEEP = List.of(1, 2, 4, 8, 16, 32, 64);

    private final Bench bench;
    private final Commanders commanders;
    private final Zipf budgets;

    ManyBudgets(Bench bench, Commanders commanders) {
        this.bench = bench;
        this.commanders = commanders;
        this.budgets = new Zipf(bench.scale().budgets(), SKEW);
    }

    void run() throws Exception {
        var contenders = new ArrayList<>(List.<Commander>of(
                commanders.product(),
                commanders.axon(Flavour.STOCK),
                commanders.axon(Flavour.TUNED),
                commanders.rows(RowPeer.Way.PGB),
                commanders.rows(RowPeer.Way.PGB_ONE_STATEMENT),
                commanders.envers()));
        if (commanders.hasAxonServer()) {
            contenders.add(commanders.axon(Flavour.AXON_SERVER));
        }
        var outcome = bench.contest().run(contenders.stream().map(this::entrant).toList());
        report(outcome, contenders.stream().map(Commander::name).toList());
        commanders.audit();
        if (!bench.scale().isQuick()) {
            sweep();
        }
    }

    private Entrant entrant(Commander commander) {
        return with(commander, CLIENTS);
    }

    private Entrant with(Commander commander, int clients) {
        return new CommandTurn(bench.cpu(), commander, clients, budgets::next, bench.seed()).entrant();
    }

    private void report(Outcome outcome, List<String> names) {
        var results = bench.results();
        results.figures(W1, outcome, published(names), "commands/s");
        claim(outcome, Flavour.STOCK.name(), Target.atLeast(10));
        claim(outcome, Flavour.TUNED.name(), Target.atLeast(3.5));
        claim(outcome, RowPeer.Way.PGB.name(), Target.atLeast(1.5));
        claim(outcome, EnversPeer.NAME, Target.atLeast(2));
        results.claim(
                W1,
                "product ÷ PGB with one statement",
                outcome.ratio(Product.NAME, RowPeer.Way.PGB_ONE_STATEMENT.name()),
                null);
        if (names.contains(Flavour.AXON_SERVER.name())) {
            System.out.printf(
                    "Not written down, for its licence forbids it: product ÷ Axon Server = %s%n",
                    outcome.ratio(Product.NAME, Flavour.AXON_SERVER.name()));
        }
    }

    /** The licence of Axon Server forbids publishing what it measures. */
    private static List<String> published(List<String> names) {
        return names.stream()
                .filter(name -> !name.equals(Flavour.AXON_SERVER.name()))
                .toList();
    }

    private void claim(Outcome outcome, String peer, Target target) {
        bench.results().claim(W1, "product ÷ " + peer, outcome.ratio(Product.NAME, peer), target);
    }

    /** Throughput against the number of clients, for the drawing. */
    private void sweep() throws Exception {
        var contenders = List.<Commander>of(
                commanders.product(), commanders.axon(Flavour.TUNED), commanders.rows(RowPeer.Way.PGB));
        var points = new ArrayList<List<Plot.Point>>();
        contenders.forEach(ignored -> points.add(new ArrayList<>()));
        var scale = bench.scale();
        var contest = new Contest(1, scale.slice().dividedBy(4), scale.warmUp().dividedBy(4), 1, bench.seed());
        for (var clients : scale.isOnlyATry() ? SWEEP.subList(0, 2) : SWEEP) {
            var outcome = contest.run(contenders.stream()
                    .map(contender -> with(contender, clients))
                    .toList());
            for (var number = 0; number < contenders.size(); number++) {
                points.get(number)
                        .add(new Plot.Point(
                                clients, outcome.median(contenders.get(number).name())));
            }
        }
        var curves = new ArrayList<Plot.Curve>();
        for (var number = 0; number < contenders.size(); number++) {
            curves.add(new Plot.Curve(contenders.get(number).name(), points.get(number)));
        }
        bench.results()
                .plot(new Plot(
                        "throughput.svg",
                        "Durable commands a second (W1)",
                        "clients at once",
                        "commands a second",
                        curves));
    }
}
