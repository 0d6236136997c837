package esao.bench.work;

import esao.bench.Bench;
import esao.bench.machine.CpuClock;
import esao.bench.machine.Database;
import esao.bench.measure.Entrant;
import esao.bench.measure.Latencies;
import esao.bench.measure.Load;
import esao.bench.measure.Outcome;
import esao.bench.measure.Ratio;
import esao.bench.measure.Sample;
import esao.bench.measure.Zipf;
import esao.bench.peer.Budgets;
import esao.bench.peer.Commander;
import esao.bench.peer.axon.reading.AxonReading;
import esao.bench.product.Product;
import esao.bench.report.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** W8: how long after its answer a command shows in a read model, while others send commands at random moments. */
final class Lag {

    private static final String W8 = "W8";
    private static final int CLIENTS = 32;
    private static final double LOAD = 0.3;
    private static final double PROBES_PER_SECOND = 20;

    /** Commands that are only there to be in the way go to these. */
    private static final int BUSY_BUDGETS = 300;

    private static final String OWN_LOAD = Product.NAME + " at 30 % of its own pace";

    private final Bench bench;
    private final Readers readers;
    private final int budgets;
    private final AtomicInteger keys = new AtomicInteger();
    private final Map<String, Integer> probed = new HashMap<>();
    private final Map<String, Latencies> worst = new HashMap<>();

    Lag(Readers readers) {
        this.bench = readers.bench();
        this.readers = readers;
        this.budgets = Math.min(2_000, bench.scale().budgets());
    }

    void run() throws Exception {
        var product = readers.product().product();
        product.load(budgets);
        readers.product().awaitReadModels(AxonReading.READ_MODELS);
        for (var reader : List.of(readers.stock(), readers.tuned())) {
            reader.processors().start();
            reader.peer().load(budgets);
            reader.processors().await();
        }
        var own = LOAD * pace(product);
        var common = LOAD * pace(readers.stock().peer());
        readers.stock().processors().await();
        var stock = readers.stock().peer();
        var tuned = readers.tuned().peer();
        var outcome = bench.contest()
                .run(List.of(
                        entrant(Product.NAME, product, "read_model.line_movement", product.database(), common),
                        entrant(OWN_LOAD, product, "read_model.line_movement", product.database(), own),
                        entrant(stock.name(), stock, "line_movement", stock.database(), common),
                        entrant(tuned.name(), tuned, "line_movement", tuned.database(), common)));
        report(outcome, stock.name(), tuned.name(), common, own);
    }

    private void report(Outcome outcome, String stock, String tuned, double common, double own) {
        var results = bench.results();
        results.figures(W8, outcome, List.of(Product.NAME, OWN_LOAD, stock, tuned), "µs (p50)");
        results.claim(W8, "lag p50: STOCK ÷ product", outcome.ratio(stock, Product.NAME), Target.atLeast(40));
        results.claim(W8, "lag p50: TUNED ÷ product", outcome.ratio(tuned, Product.NAME), null);
        var own50 = outcome.of(OWN_LOAD).stream()
                .map(sample -> milliseconds(sample.value()))
                .toList();
        var own99 = outcome.of(OWN_LOAD).stream()
                .map(sample -> milliseconds(p99.getOrDefault(sample, 0.0)))
                .toList();
        results.claim(W8, "lag p50 of the product at 30 % load, ms", absolute(own50), Target.atMost(5));
        results.claim(W8, "lag p99 of the product at 30 % load, ms", absolute(own99), Target.atMost(50));
        results.note(
                W8,
                "%.0f commands/s for everybody, 30 %% of what STOCK takes; the product also at %.0f, 30 %% of its own pace, with its five read models running. A look at the table every half millisecond or so is part of what is measured."
                        .formatted(common, own));
        worst.forEach((name, latencies) -> results.note(
                W8,
                "%s in its last slice: p50 %.1f ms, p99 %.1f ms"
                        .formatted(name, latencies.micros(0.5) / 1e3, latencies.micros(0.99) / 1e3)));
    }

    /** The 99th percentile beside the middle one, by the sample they belong to. */
    private final Map<Sample, Double> p99 = new HashMap<>();

    private static Sample milliseconds(double micros) {
        return new Sample(micros / 1e3, 1, new CpuClock.Reading(0, 0));
    }

    private static Ratio absolute(List<Sample> samples) {
        return Ratio.of(
                samples, samples.stream().map(sample -> milliseconds(1_000)).toList());
    }

    /** Commands a second that many clients get answered while the read models are kept. */
    private double pace(Commander commander) throws Exception {
        var zipf = new Zipf(Math.min(BUSY_BUDGETS, budgets), 0.99);
        var turn = new CommandTurn(bench.cpu(), commander, CLIENTS, zipf::next, bench.seed());
        return bench.contest().steady(new Entrant("pace of " + commander.name(), turn));
    }

    private Entrant entrant(String name, Commander commander, String table, Database database, double perSecond) {
        return new Entrant(name, slice -> take(name, commander, new Watch(database, table), perSecond, slice));
    }

    private Sample take(String name, Commander commander, Watch watch, double perSecond, Duration slice)
            throws Exception {
        var prefix = CommandTurn.newKeys();
        var before = commander.tally();
        var start = bench.cpu().read();
        var sent = new AtomicInteger();
        try (watch) {
            var watching = Thread.ofPlatform().start(watch);
            var busy = new ArrayList<Throwable>();
            var others = Thread.ofPlatform().start(() -> {
                try {
                    var zipf = new Zipf(Math.min(BUSY_BUDGETS, budgets), 0.99);
                    var chance = new SplittableRandom(bench.seed());
                    var chosen = new int[(int) Math.max(1, perSecond * slice.toMillis() / 1e3) + 1];
                    for (var number = 0; number < chosen.length; number++) {
                        chosen[number] = zipf.next(chance);
                    }
                    var done = Load.paced(
                            CLIENTS,
                            perSecond,
                            slice,
                            true,
                            (client, number) -> commander.reduce(chosen[(int) number], prefix + "-" + number));
                    sent.addAndGet(done.count());
                } catch (Exception failure) {
                    busy.add(failure);
                }
            });
            var probes = Load.paced(4, PROBES_PER_SECOND, slice, true, (client, number) -> {
                var budget = nextProbe(commander);
                watch.expect(
                        Budgets.id(budget).toString(),
                        () -> commander.reduce(budget, "probe-" + keys.incrementAndGet()));
            });
            sent.addAndGet(probes.count());
            others.join();
            if (!busy.isEmpty()) {
                throw new IllegalStateException(busy.getFirst());
            }
            watch.end();
            watching.join();
        }
        var used = bench.cpu().read().since(start);
        CommandTurn.verify(commander, before, sent.get());
        var lags = watch.lags();
        worst.put(name, lags);
        var sample = new Sample(lags.micros(0.5), sent.get(), used);
        p99.put(sample, lags.micros(0.99));
        return sample;
    }

    /** Each budget is looked at once; those that are busy, never. */
    private synchronized int nextProbe(Commander commander) {
        var number = probed.merge(commander.name(), 1, Integer::sum);
        var first = Math.min(BUSY_BUDGETS, budgets / 2);
        if (first + number >= budgets) {
            throw new IllegalStateException("More probes than budgets");
        }
        return first + number;
    }
}
