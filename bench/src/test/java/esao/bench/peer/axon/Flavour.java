package esao.bench.peer.axon;

import java.util.ArrayList;
import java.util.List;

/** How Axon is set up. */
public enum Flavour {

    /** As it comes: large objects, no cache, no snapshots, one event at a time in 16 segments. */
    STOCK(false, 0, Integer.MAX_VALUE, 1, 16),

    /** As somebody would who has read all the advice. */
    TUNED(true, Flavour.CACHED, Flavour.EVENTS_BETWEEN_SNAPSHOTS, 500, 2),

    /** The same, and Hibernate sends its statements in batches, which none of the usual advice mentions. */
    TUNED_BATCHING(true, Flavour.CACHED, Flavour.EVENTS_BETWEEN_SNAPSHOTS, 500, 2),

    /** The same without snapshots, to see what a history costs by itself. */
    TUNED_WITHOUT_SNAPSHOTS(true, Flavour.CACHED, Integer.MAX_VALUE, 500, 2),

    /** With Axon Server for the events; what it measures is printed and never written down. */
    AXON_SERVER(true, Flavour.CACHED, Flavour.EVENTS_BETWEEN_SNAPSHOTS, 500, 2);

    /** As many as the product keeps in the benchmark: more than there are budgets that come again in any workload. */
    public static final int CACHED = 12_000;

    /** As far apart as the product makes them. */
    private static final int EVENTS_BETWEEN_SNAPSHOTS = 250;

    private final boolean tuned;
    private final int cached;
    private final int eventsBetweenSnapshots;
    private final int batch;
    private final int segments;

    Flavour(boolean tuned, int cached, int eventsBetweenSnapshots, int batch, int segments) {
        this.tuned = tuned;
        this.cached = cached;
        this.eventsBetweenSnapshots = eventsBetweenSnapshots;
        this.batch = batch;
        this.segments = segments;
    }

    /** How many aggregates are kept in memory; 0 for none. */
    int cached() {
        return cached;
    }

    boolean makesSnapshots() {
        return eventsBetweenSnapshots < Integer.MAX_VALUE;
    }

    int eventsBetweenSnapshots() {
        return eventsBetweenSnapshots;
    }

    /** How many events a processor takes in one transaction. */
    public int batch() {
        return batch;
    }

    /** How many parts of the log a processor works on at once. */
    public int segments() {
        return segments;
    }

    /** Whether payloads are large objects beside the table. */
    boolean keepsLargeObjects() {
        return !tuned;
    }

    List<String> properties() {
        var properties = new ArrayList<String>();
        properties.add("bench.flavour=" + name());
        if (tuned) {
            properties.add("spring.jpa.properties.hibernate.dialect=" + ByteaDialect.class.getName());
            properties.add("spring.jpa.mapping-resources=esao/bench/peer/axon/tuned-orm.xml");
        }
        if (this != STOCK) {
            properties.add("axon.timeout.enabled=false"); // As in the product: a stack trace for each message.
        }
        if (this == TUNED_BATCHING) {
            properties.add("spring.jpa.properties.hibernate.jdbc.batch_size=50");
            properties.add("spring.jpa.properties.hibernate.order_inserts=true");
            properties.add("spring.jpa.properties.hibernate.order_updates=true");
        }
        return properties;
    }
}
