package esao.bench.work;

import esao.bench.Bench;
import esao.bench.peer.Commander;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.rows.RowPeer;
import esao.bench.product.Product;
import esao.bench.report.Target;
import java.util.List;

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
        var budget = bench.scale().budgets() - 1; // The one that W1 chooses least.
        var outcome = bench.contest()
                .run(contenders.stream()
                        .map(contender -> new CommandTurn(
                                        bench.cpu(), contender, CLIENTS, ignored -> budget, bench.seed())
                                .entrant())
                        .toList());
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
}
