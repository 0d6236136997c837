package esao.bench.work;

import esao.bench.Bench;
import esao.bench.machine.CpuClock;
import esao.bench.measure.Entrant;
import esao.bench.measure.Load;
import esao.bench.measure.Sample;
import esao.bench.peer.Budgets;
import esao.bench.peer.axon.AxonPeer;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.rows.CopyPeer;
import esao.bench.product.Product;
import esao.bench.report.Target;
import esao.command.budget.OpenBudget;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** W5: budgets of a thousand lines come in, each opened and given its notice. */
final class Imports {

    private static final String W5 = "W5";
    private static final int CLIENTS = 2;
    private static final int LINES = 1_000;

    /** Opened, the notice, and its lines in two parts. */
    private static final int EVENTS = 4;

    /** Numbers of budgets that no other workload uses. */
    private static final int FIRST_BUDGET = 400_000;

    private static final NoticeId NOTICE = new NoticeId("notice-1");

    private final Bench bench;
    private final Commanders commanders;
    private final AtomicInteger budgets = new AtomicInteger(FIRST_BUDGET);
    private final List<NoticeLine> lines = IntStream.rangeClosed(1, LINES)
            .mapToObj(number -> new NoticeLine(
                    new LineCode("line-%04d".formatted(number)),
                    Samples.description("ค่าวัสดุการศึกษา รายการที่ " + number),
                    new Money(100_000L + number)))
            .toList();

    Imports(Bench bench, Commanders commanders) {
        this.bench = bench;
        this.commanders = commanders;
    }

    void run() throws Exception {
        var product = commanders.product();
        var copy = CopyPeer.start(bench.server().create("copy"));
        var entrants = new ArrayList<>(List.of(
                entrant(
                        Product.NAME,
                        product::emptyCache,
                        () -> product.table().count() * LINES / EVENTS,
                        (budget, key) -> {
                            var opened = product.send(new OpenBudget(budget, Budgets.basis()), key + "-open");
                            var taken = product.send(notice(budget), key);
                            if (taken.version() != opened.version() + EVENTS - 1) {
                                throw new IllegalStateException("Not the events that were expected: " + taken);
                            }
                        }),
                new Entrant(CopyPeer.NAME, slice -> copied(copy, slice))));
        var axons = bench.scale().isQuick() ? List.<Flavour>of() : List.of(Flavour.STOCK, Flavour.TUNED);
        for (var axon : axons) {
            entrants.add(entrant(commanders.axon(axon)));
        }
        var contest =
                bench.contest().of(bench.scale().rounds(), bench.scale().slice().dividedBy(2));
        var outcome = contest.run(entrants);
        var results = bench.results();
        results.figures(W5, outcome, entrants.stream().map(Entrant::name).toList(), "lines/s");
        results.claim(W5, "product ÷ COPY", outcome.ratio(Product.NAME, CopyPeer.NAME), Target.atLeast(0.6));
        for (var axon : axons) {
            results.claim(W5, "product ÷ " + axon.name(), outcome.ratio(Product.NAME, axon.name()), null);
        }
        results.note(
                W5,
                "the product and Axon decide each line by the rules, sign the content with a digest and write two parts of"
                        + " JSON; COPY writes rows that nobody looked at.");
    }

    private interface Import {
        void take(BudgetId budget, String key) throws Exception;
    }

    private ReceiveAllotmentNotice notice(BudgetId budget) {
        return new ReceiveAllotmentNotice(budget, Budgets.basis(), NOTICE, lines, null, null);
    }

    private Entrant entrant(AxonPeer peer) {
        return entrant(peer.name(), peer::emptyCache, () -> peer.table().count() * LINES / EVENTS, (budget, key) -> {
            peer.send(new OpenBudget(budget, Budgets.basis()), Role.POLICY_STAFF, key + "-open");
            peer.send(notice(budget), Role.POLICY_STAFF, key);
        });
    }

    /**
     * Budgets of a thousand lines that nobody asks for again are forgotten after each turn, lest they fill the memory.
     */
    private Entrant entrant(String name, Runnable forget, LongSupplier kept, Import way) {
        return new Entrant(name, slice -> {
            var sample = taken(name, slice, kept, (client, number) -> {
                var budget = budgets.getAndIncrement();
                way.take(Budgets.id(budget), "import-" + budget);
            });
            forget.run();
            return sample;
        });
    }

    private Sample copied(CopyPeer copy, Duration slice) throws Exception {
        var sessions = new ArrayList<CopyPeer.Session>();
        try {
            for (var client = 0; client < CLIENTS; client++) {
                sessions.add(copy.session());
            }
            return taken(CopyPeer.NAME, slice, copy::count, (client, number) -> {
                var budget = budgets.getAndIncrement();
                sessions.get(client).take(Budgets.id(budget), lines, "import-" + budget);
            });
        } finally {
            for (var session : sessions) {
                session.close();
            }
        }
    }

    private Sample taken(String name, Duration slice, LongSupplier kept, Load.Operation operation) throws Exception {
        var before = kept.getAsLong();
        CpuClock.Reading start = bench.cpu().read();
        var done = Load.closed(CLIENTS, slice, operation);
        var used = bench.cpu().read().since(start);
        var more = kept.getAsLong() - before;
        if (more != done.operations() * LINES) {
            throw new IllegalStateException(
                    "%s took in %d budgets, but kept %d lines".formatted(name, done.operations(), more));
        }
        return new Sample(done.perSecond() * LINES, done.operations() * LINES, used);
    }
}
