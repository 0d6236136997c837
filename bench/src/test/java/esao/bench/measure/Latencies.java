package esao.bench.measure;

import java.util.Arrays;

/** How long operations took. */
public final class Latencies {

    private static final double NANOS_PER_MICRO = 1e3;

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /**
     * Gathers durations in nanoseconds.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Latencies of(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** The microseconds within which the given share of them was done, for example 0.99. */
    public double micros(double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / NANOS_PER_MICRO;
    }

    public int count() {
        return sorted.length;
    }
}
