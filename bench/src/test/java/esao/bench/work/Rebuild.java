package esao.bench.work;

import esao.bench.Bench;
import esao.bench.machine.Database;
import esao.bench.measure.Entrant;
import esao.bench.measure.Sample;
import esao.bench.peer.axon.Flavour;
import esao.bench.peer.axon.reading.AxonReading;
import esao.bench.product.Product;
import esao.bench.report.Target;
import java.util.List;

/** W7: three read models are made anew from all events. */
final class Rebuild {

    private static final String W7 = "W7";

    private final Bench bench;
    private final Readers readers;

    Rebuild(Readers readers) {
        this.bench = readers.bench();
        this.readers = readers;
    }

    void run() throws Exception {
        var product = readers.product();
        var events = product.product().table().count();
        var stock = readers.stock();
        var tuned = readers.tuned();
        var batching = readers.batching();
        var stockEvents = stock.peer().table().count();
        var tunedEvents = tuned.peer().table().count();
        var outcome = bench.contest()
                .ofLongTurns()
                .run(List.of(
                        new Entrant(
                                Product.NAME,
                                slice -> timed(
                                        events,
                                        () -> product.rebuild(AxonReading.READ_MODELS),
                                        product.product().database(),
                                        "read_model.line_movement")),
                        entrant(stock, stockEvents),
                        entrant(tuned, tunedEvents),
                        new Entrant(
                                Flavour.TUNED_BATCHING.name(),
                                entrant(batching, tunedEvents).turn())));
        var results = bench.results();
        results.figures(
                W7,
                outcome,
                List.of(Product.NAME, stock.peer().name(), tuned.peer().name(), Flavour.TUNED_BATCHING.name()),
                "events/s");
        results.claim(
                W7, "product ÷ STOCK", outcome.ratio(Product.NAME, stock.peer().name()), Target.atLeast(25));
        results.claim(
                W7, "product ÷ TUNED", outcome.ratio(Product.NAME, tuned.peer().name()), Target.atLeast(12));
        results.claim(
                W7,
                "product ÷ TUNED with statements in batches",
                outcome.ratio(Product.NAME, Flavour.TUNED_BATCHING.name()),
                null);
        results.note(
                W7,
                "%,d events for the product, %,d for TUNED, %,d for STOCK: each read model is linear in them. The product rebuilds beside what is read, and compares the two before it ends."
                        .formatted(events, tunedEvents, stockEvents));
    }

    private Entrant entrant(Readers.AxonReader reader, long events) {
        var processors = reader.processors();
        return new Entrant(reader.peer().name(), slice -> {
            processors.stop();
            processors.reset();
            return timed(
                    events,
                    () -> {
                        processors.start();
                        processors.await();
                    },
                    reader.peer().database(),
                    "line_movement");
        });
    }

    private Sample timed(long events, Runnable rebuild, Database database, String table) {
        var used = bench.cpu().read();
        var start = System.nanoTime();
        rebuild.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        var sample = new Sample(events / seconds, events, bench.cpu().read().since(used));
        verify(events, database, table);
        return sample;
    }

    private void verify(long events, Database database, String table) {
        var expected = readers.statement(events / readers.eventsOfALife());
        var found = new Readers.Statement(
                database.number("SELECT count(*) FROM " + table),
                database.number("SELECT coalesce(sum(satang), 0) FROM " + table));
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "%s in %s holds %s, not %s".formatted(table, database.name(), found, expected));
        }
    }
}
