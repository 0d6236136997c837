package esao.bench.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Chooses among numbered things, the first far more often than the last: the n-th one as often as 1/n^s. */
public final class Zipf {

    private final double[] upTo;

    public Zipf(int things, double s) {
        upTo = new double[things];
        var sum = 0.0;
        for (var thing = 0; thing < things; thing++) {
            sum += 1 / Math.pow(thing + 1.0, s);
            upTo[thing] = sum;
        }
        for (var thing = 0; thing < things; thing++) {
            upTo[thing] /= sum;
        }
    }

    /** A number from 0 to one below the number of things. */
    public int next(SplittableRandom chance) {
        var found = Arrays.binarySearch(upTo, chance.nextDouble());
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }
}
