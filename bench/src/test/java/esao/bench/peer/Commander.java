package esao.bench.peer;

/**
 * Something that keeps the commitments of budgets: the product, or what one would use instead. All of them keep the
 * same facts, each with the same provenance and the same idempotency key, and answer only when they are durable.
 */
public interface Commander extends AutoCloseable {

    /** Under which it is reported. */
    String name();

    /** Makes so many budgets, numbered from 0, in a way that need not be its usual one. */
    void load(int budgets) throws Exception;

    /** Takes one satang from the commitment of a budget, once for each key. */
    void reduce(int budget, String key) throws Exception;

    /**
     * What was kept so far. Cheap enough to be asked after each slice.
     *
     * @throws IllegalStateException if what is kept cannot be right, for example if positions have gaps
     */
    Tally tally();

    /**
     * Looks at everything that was kept.
     *
     * @throws IllegalStateException if it is not what the tally says
     */
    void audit();

    @Override
    void close();

    /**
     * What was kept.
     *
     * @param facts events, or rows that stand for them
     * @param keys idempotency keys
     */
    record Tally(long facts, long keys) {}
}
