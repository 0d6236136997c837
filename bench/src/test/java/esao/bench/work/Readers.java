package esao.bench.work;

import esao.bench.Bench;
import esao.bench.peer.LogEvents;
import esao.bench.peer.axon.AxonPeer;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.axon.reading.AxonReading;
import esao.bench.peer.axon.reading.Processors;
import esao.bench.product.WholeProduct;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.Movement;
import esao.kernel.office.OfficeCode;
import esao.testing.RandomBudgetHistory;
import esao.testing.Samples;
import java.util.List;
import java.util.Locale;

/** The product and Axon with read models, and the same made-up lives of budgets in their logs. */
final class Readers implements AutoCloseable {

    /** Where the numbers of the budgets that were made up begin; commands go to those below. */
    private static final int FIRST_MADE_UP = 200_000;

    private static final BudgetId TEMPLATE = new BudgetId(new OfficeCode("979797"), Samples.YEAR_2569);
    private static final int STEPS = 400;

    /** Each is given what it can take in within some seconds. */
    private static final int TUNED_PART = 10;

    private static final int STOCK_PART = 100;

    private final Bench bench;
    private final List<RandomBudgetHistory.Entry> life = RandomBudgetHistory.of(7, TEMPLATE, STEPS);
    private final WholeProduct product;
    private final AxonReader stock;
    private final AxonReader tuned;
    private final AxonReader batching;

    Readers(Bench bench) {
        this.bench = bench;
        this.product = WholeProduct.start(bench.server().create("readers_product"));
        this.stock = AxonReader.start(bench, Flavour.STOCK);
        this.tuned = AxonReader.start(bench, Flavour.TUNED);
        this.batching = bench.scale().isOnlyATry() ? tuned : AxonReader.start(bench, Flavour.TUNED_BATCHING);
        var budgets = Math.max(1, bench.scale().rebuilt() / life.size());
        product.product().append(LogEvents.of(TEMPLATE, life));
        product.product().table().copy(TEMPLATE, FIRST_MADE_UP, budgets - 1);
        stock.live(life, Math.max(1, budgets / STOCK_PART));
        tuned.live(life, Math.max(1, budgets / TUNED_PART));
        if (!batching.equals(tuned)) {
            batching.live(life, Math.max(1, budgets / TUNED_PART));
        }
        product.awaitReadModels(AxonReading.READ_MODELS);
        stock.processors().await();
        tuned.processors().await();
        batching.processors().await();
    }

    /**
     * Axon with read models.
     *
     * @param peer the whole of it
     * @param processors those of its read models
     */
    record AxonReader(AxonPeer peer, Processors processors) {

        private static AxonReader start(Bench bench, Flavour flavour) {
            var peer = AxonPeer.start(
                    AxonReading.class,
                    flavour,
                    bench.server().create("readers_" + flavour.name().toLowerCase(Locale.ROOT)));
            return new AxonReader(peer, new Processors(peer));
        }

        private void live(List<RandomBudgetHistory.Entry> life, int budgets) {
            peer.append(LogEvents.of(TEMPLATE, life));
            peer.copy(TEMPLATE, FIRST_MADE_UP, budgets - 1);
        }
    }

    Bench bench() {
        return bench;
    }

    WholeProduct product() {
        return product;
    }

    AxonReader stock() {
        return stock;
    }

    AxonReader tuned() {
        return tuned;
    }

    AxonReader batching() {
        return batching;
    }

    /** How many rows a statement of all lines has after so many made-up lives, and what they add up to. */
    Statement statement(long lives) {
        var movements = life.stream()
                .flatMap(entry -> Movement.of(entry.event()).stream())
                .toList();
        return new Statement(
                movements.size() * lives,
                movements.stream().mapToLong(Movement::satang).sum() * lives);
    }

    /** How many events one made-up life has. */
    int eventsOfALife() {
        return life.size();
    }

    /**
     * What a table of movements must hold.
     *
     * @param rows how many
     * @param satang what they add up to
     */
    record Statement(long rows, long satang) {}

    @Override
    public void close() {
        if (!batching.equals(tuned)) {
            batching.peer().close();
        }
        tuned.peer().close();
        stock.peer().close();
        product.close();
    }
}
