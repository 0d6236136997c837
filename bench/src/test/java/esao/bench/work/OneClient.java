package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Entrant;
import esao.bench.measure.Latencies;
import esao.bench.measure.Load;
import esao.bench.measure.Sample;
import esao.bench.peer.Commander;
import esao.bench.peer.rows.RowPeer;
import esao.bench.product.Product;
import esao.bench.report.Target;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** W2: how long a single client waits for a durable answer, at a pace that leaves the machine idle half of the time. */
final class OneClient {

    private static final String W2 = "W2";
    private static final double PER_SECOND = 150;
    private static final int BUDGETS = 100;
    private static final String UNIT = "µs (p50)";

    private final Bench bench;
    private final Commanders commanders;
    private final Map<String, Latencies> last = new ConcurrentHashMap<>();

    OneClient(Bench bench, Commanders commanders) {
        this.bench = bench;
        this.commanders = commanders;
    }

    void run() throws Exception {
        var contenders = List.<Commander>of(
                commanders.product(), commanders.rows(RowPeer.Way.PGB), commanders.rows(RowPeer.Way.PGB_ONE_STATEMENT));
        for (var contender : contenders) {
            // At such a pace the compiler would take minutes to learn what is to be fast.
            var ignored = new CommandTurn(bench.cpu(), contender, 2, chance -> chance.nextInt(budgets()), bench.seed())
                    .take(bench.scale().slice());
        }
        var names = contenders.stream().map(Commander::name).toList();
        var outcome = bench.contest().run(contenders.stream().map(this::entrant).toList());
        bench.results().figures(W2, outcome, names, UNIT);
        bench.results()
                .claim(
                        W2,
                        "p50 of product ÷ PGB",
                        outcome.ratio(Product.NAME, RowPeer.Way.PGB.name()),
                        Target.atMost(1.3));
        bench.results()
                .claim(
                        W2,
                        "p50 of product ÷ PGB with one statement",
                        outcome.ratio(Product.NAME, RowPeer.Way.PGB_ONE_STATEMENT.name()),
                        null);
        names.forEach(name -> {
            var latencies = last.get(name);
            if (latencies != null) {
                bench.results()
                        .note(
                                W2,
                                "%s in its last slice: p50 %.0f µs, p99 %.0f µs, p99.9 %.0f µs, from the moment a command was due"
                                        .formatted(
                                                name,
                                                latencies.micros(0.5),
                                                latencies.micros(0.99),
                                                latencies.micros(0.999)));
            }
        });
    }

    private Entrant entrant(Commander commander) {
        return new Entrant(commander.name(), slice -> take(commander, slice));
    }

    private Sample take(Commander commander, Duration slice) throws Exception {
        var keys = CommandTurn.newKeys();
        var before = commander.tally();
        var start = bench.cpu().read();
        var latencies = Load.paced(
                1,
                PER_SECOND,
                slice,
                false,
                (client, number) -> commander.reduce((int) (number % budgets()), keys + "-" + number));
        var used = bench.cpu().read().since(start);
        CommandTurn.verify(commander, before, latencies.count());
        last.put(commander.name(), latencies);
        return new Sample(latencies.micros(0.5), latencies.count(), used);
    }

    private int budgets() {
        return Math.min(BUDGETS, bench.scale().budgets());
    }
}
