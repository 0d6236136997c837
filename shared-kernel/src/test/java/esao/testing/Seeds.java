package esao.testing;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Feeds a property test with seeds, so that chance is repeatable.
 *
 * <p>Each seed is in the name of its test: run again with {@code -Desao.seed=<seed>} to meet the same case, or with
 * {@code -Desao.seeds=<count>} to meet more or fewer than 200.
 */
public final class Seeds {

    private static final int USUAL_COUNT = 200;
    private static final long ORIGIN = 20_260_101;

    private Seeds() {}

    /** The seeds of this run: always the same ones unless chosen otherwise. */
    public static LongStream many() {
        var chosen = Long.getLong("esao.seed");
        return chosen != null
                ? LongStream.of(chosen)
                : new SplittableRandom(ORIGIN).longs(Integer.getInteger("esao.seeds", USUAL_COUNT));
    }
}
