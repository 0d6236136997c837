package esao.bench.work;

import esao.bench.Bench;
import esao.bench.machine.CpuClock;
import esao.bench.machine.Database;
import esao.bench.measure.Entrant;
import esao.bench.measure.Sample;
import esao.bench.peer.axon.Flavour;
import esao.bench.product.Product;
import esao.bench.report.Target;
import esao.kernel.budget.BudgetEvent;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;

/** W6: the whole log is read and decoded, and nothing is done with it. */
final class Replay {

    private static final String W6 = "W6";
    private static final String RAW = "RAW";
    private static final int FETCH_SIZE = 2_000;
    private static final int PATIENCE_SECONDS = 30;

    /** Stock Axon reads so much more slowly that it is given a part. */
    private static final int STOCK_PART = 25;

    private final Bench bench;
    private final Commanders commanders;

    Replay(Bench bench, Commanders commanders) {
        this.bench = bench;
        this.commanders = commanders;
    }

    void run() throws Exception {
        var product = commanders.product();
        var stock = commanders.axon(Flavour.STOCK);
        var tuned = commanders.axon(Flavour.TUNED);
        var events = (int) Math.min(bench.scale().replayed(), product.table().count());
        var tunedEvents = (int) Math.min(events, tuned.table().count());
        var stockEvents = (int) Math.min(events / STOCK_PART, stock.table().count());
        var outcome = bench.contest()
                .run(List.of(
                        new Entrant(Product.NAME, slice -> read(product.bean(EventStore.class), events)),
                        new Entrant(RAW, slice -> raw(product.database(), events)),
                        new Entrant(tuned.name(), slice -> read(tuned.bean(EventStore.class), tunedEvents)),
                        new Entrant(stock.name(), slice -> read(stock.bean(EventStore.class), stockEvents))));
        var results = bench.results();
        results.figures(W6, outcome, List.of(Product.NAME, RAW, tuned.name(), stock.name()), "events/s");
        results.claim(W6, "product ÷ RAW", outcome.ratio(Product.NAME, RAW), Target.atLeast(0.35));
        results.claim(W6, "product ÷ TUNED", outcome.ratio(Product.NAME, tuned.name()), Target.atLeast(2));
        results.claim(W6, "product ÷ STOCK", outcome.ratio(Product.NAME, stock.name()), Target.atLeast(30));
        results.note(
                W6,
                "%,d events for the product and RAW, %,d for TUNED, %,d for STOCK, from the first one on; RAW reads the same rows with all columns and decodes nothing. Of what was read last the product keeps 8 MB decoded for whoever follows the log, which helps where the log is hardly longer than that."
                        .formatted(events, tunedEvents, stockEvents));
    }

    /** An event store is a source of tracked events; only its type does not say so. */
    private Sample read(StreamableMessageSource<TrackedEventMessage<?>> log, int events) throws Exception {
        var start = System.nanoTime();
        var used = bench.cpu().read();
        var seen = 0;
        try (var stream = log.openStream(null)) {
            while (seen < events) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("The log ended after %d of %d events".formatted(seen, events));
                }
                if (!(stream.nextAvailable().getPayload() instanceof BudgetEvent event)
                        || event.budgetId().office().value().isEmpty()) {
                    throw new IllegalStateException("An event has no budget");
                }
                seen++;
            }
        }
        return sample(events, start, used);
    }

    private Sample raw(Database database, int events) throws Exception {
        var start = System.nanoTime();
        var used = bench.cpu().read();
        try (var connection = DriverManager.getConnection(database.url())) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement("""
                    SELECT position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data
                    FROM event_store.event ORDER BY position LIMIT ?
                    """)) {
                statement.setFetchSize(FETCH_SIZE);
                statement.setInt(1, events);
                var seen = 0;
                var bytes = 0L;
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        seen++;
                        bytes += rows.getLong(1)
                                + rows.getTimestamp(2).getNanos()
                                + rows.getString(3).length()
                                + rows.getInt(4)
                                + rows.getDate(5).getTime()
                                + rows.getInt(6)
                                + rows.getString(7).length()
                                + rows.getBytes(8).length
                                + rows.getBytes(9).length;
                    }
                }
                if (seen != events || bytes == 0) {
                    throw new IllegalStateException("%d rows instead of %d".formatted(seen, events));
                }
            }
        }
        return sample(events, start, used);
    }

    private Sample sample(int events, long start, CpuClock.Reading used) {
        var seconds = (System.nanoTime() - start) / 1e9;
        return new Sample(events / seconds, events, bench.cpu().read().since(used));
    }
}
