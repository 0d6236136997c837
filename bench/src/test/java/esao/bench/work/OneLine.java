package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Entrant;
import esao.bench.peer.Commander;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.rows.RowPeer;
import esao.bench.product.Product;
import esao.bench.report.Target;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** W4: everybody wants the same line of the same budget. */
final class OneLine {

    private static final String W4 = "W4";
    private static final int CLIENTS = 64;

    private final Bench bench;
    private final Commanders commanders;

    OneLine(Bench bench, Commanders commanders) {
        this.bench = bench;
        this.commanders = commanders;
    }

    void run() throws Exception {
        var contenders = List.<Commander>of(
                commanders.product(),
                commanders.axon(Flavour.STOCK),
                commanders.axon(Flavour.TUNED),
                commanders.rows(RowPeer.Way.HOT_ROW));
        var outcome = bench.contest().run(contenders.stream().map(this::entrant).toList());
        var results = bench.results();
        results.figures(W4, outcome, contenders.stream().map(Commander::name).toList(), "commands/s");
        results.claim(W4, "product ÷ TUNED", outcome.ratio(Product.NAME, Flavour.TUNED.name()), Target.atLeast(5));
        results.claim(W4, "product ÷ STOCK", outcome.ratio(Product.NAME, Flavour.STOCK.name()), Target.atLeast(15));
        results.claim(
                W4,
                "product ÷ an UPDATE of the hot row",
                outcome.ratio(Product.NAME, RowPeer.Way.HOT_ROW.name()),
                Target.atLeast(3));
        commanders.audit();
    }

    /** Each slice has a budget of its own, one of those that W1 chooses least, so that no history grows for long. */
    private Entrant entrant(Commander commander) {
        var turns = new AtomicInteger();
        return new Entrant(commander.name(), slice -> {
            var budget = bench.scale().budgets() - turns.incrementAndGet();
            return new CommandTurn(bench.cpu(), commander, CLIENTS, ignored -> budget, bench.seed()).take(slice);
        });
    }
}
