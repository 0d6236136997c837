package esao.testing;

import java.util.SplittableRandom;

/** How much the tests of faults do, and by which chance. */
public final class Size {

    private static final long USUAL_SEED = 20_260_101;

    private Size() {}

    /** So many times in an ordinary build, a multiple of it with {@code -Desao.faults}. */
    public static int times(int usually) {
        return usually * Integer.getInteger("esao.faults", 1);
    }

    /** The chance of a test; the seed is printed, and chosen with {@code -Desao.seed}. */
    public static SplittableRandom chance(Class<?> test) {
        var seed = Long.getLong("esao.seed", USUAL_SEED);
        System.out.printf("%s runs with -Desao.seed=%d%n", test.getSimpleName(), seed);
        return new SplittableRandom(seed);
    }
}
