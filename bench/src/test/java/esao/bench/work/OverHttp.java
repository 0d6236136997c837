package esao.bench.work;

import esao.bench.Bench;
import esao.bench.measure.Entrant;
import esao.bench.measure.Load;
import esao.bench.measure.Sample;
import esao.bench.product.Product;
import esao.bench.product.WebProduct;
import esao.bench.report.Target;
import java.time.Duration;
import java.util.List;

/** W12: commands over HTTP, with a token and a key, beside requests that only pass the same security. */
final class OverHttp {

    private static final String W12 = "W12";
    private static final String NOTHING = "an empty endpoint";
    private static final int CLIENTS = 32;

    /** A token names the offices of its bearer, and few have more than a handful. */
    private static final int BUDGETS = 20;

    /** After so many requests the compiler is done with most of it; before, it is the compiler that is measured. */
    private static final int WARM_REQUESTS = 20_000;

    private static final int MOST_WARM_UPS = 6;

    private final Bench bench;

    OverHttp(Bench bench) {
        this.bench = bench;
    }

    void run() throws Exception {
        try (var web = WebProduct.start(bench.server().create("web"), BUDGETS)) {
            var product = new Entrant(Product.NAME, slice -> commands(web, slice));
            var nothing = new Entrant(
                    NOTHING, slice -> taken(slice, (client, number) -> web.nothing(client % BUDGETS, "key")));
            warmUp(product);
            warmUp(nothing);
            var outcome = bench.contest().run(List.of(product, nothing));
            web.product().audit();
            bench.results().figures(W12, outcome, List.of(Product.NAME, NOTHING), "requests/s");
            bench.results()
                    .claim(
                            W12,
                            "product ÷ an empty endpoint",
                            outcome.ratio(Product.NAME, NOTHING),
                            Target.atLeast(0.5));
            bench.results()
                    .note(
                            W12,
                            "%d clients on %d budgets, over one Tomcat with virtual threads, token and body the same; the client takes its part of the processors, too."
                                    .formatted(CLIENTS, BUDGETS));
        }
    }

    private void warmUp(Entrant entrant) throws Exception {
        var requests = 0L;
        for (var turn = 0; turn < MOST_WARM_UPS && requests < WARM_REQUESTS; turn++) {
            requests += entrant.turn().take(bench.scale().slice()).operations();
        }
    }

    private Sample commands(WebProduct web, Duration slice) throws Exception {
        var keys = CommandTurn.newKeys();
        var before = web.product().tally();
        var sample = taken(
                slice,
                (client, number) ->
                        web.reduce((int) ((client + number) % BUDGETS), keys + "-" + client + "-" + number));
        CommandTurn.verify(web.product(), before, sample.operations());
        return sample;
    }

    private Sample taken(Duration slice, Load.Operation operation) throws Exception {
        var used = bench.cpu().read();
        var done = Load.closed(CLIENTS, slice, operation);
        return new Sample(
                done.perSecond(), done.operations(), bench.cpu().read().since(used));
    }
}
