package esao.bench.work;

import esao.bench.Bench;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All workloads, in an order that starts each contender once. */
public final class Workloads {

    private final Bench bench;
    private final Predicate<String> wanted;
    private final @Nullable String axonServer;

    public Workloads(Bench bench, Predicate<String> wanted, @Nullable String axonServer) {
        this.bench = bench;
        this.wanted = wanted;
        this.axonServer = axonServer;
    }

    /** Runs those that are wanted. The first wrong result ends everything. */
    public void run() throws Exception {
        try (var commanders = new Commanders(bench, axonServer)) {
            run("W1", () -> new ManyBudgets(bench, commanders).run());
            run("W2", () -> new OneClient(bench, commanders).run());
            run("W3", () -> new LongHistories(bench).run());
            run("W4", () -> new OneLine(bench, commanders).run());
            run("W5", () -> new Imports(bench, commanders).run());
            run("W6", () -> new Replay(bench, commanders).run());
        }
        if (wanted.test("W7") || wanted.test("W8") || wanted.test("W11")) {
            try (var readers = new Readers(bench)) {
                run("W7", () -> new Rebuild(readers).run());
                run("W8", () -> new Lag(readers).run());
                run("W11", () -> new Register(readers).run());
            }
        }
        run("W9", () -> new AsOf(bench).run());
        run("W12", () -> new OverHttp(bench).run());
    }

    private interface Part {
        void run() throws Exception;
    }

    private void run(String name, Part part) throws Exception {
        if (wanted.test(name)) {
            System.out.printf("%n== %s%n", name);
            bench.server().checkpoint();
            var start = System.nanoTime();
            part.run();
            System.out.printf("%s took %.0f s%n", name, (System.nanoTime() - start) / 1e9);
        }
    }
}
