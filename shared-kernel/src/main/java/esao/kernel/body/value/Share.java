package esao.kernel.body.value;

/**
 * A part of the members.
 *
 * @param numerator 1 or more, at most the denominator
 * @param denominator at most 100
 * @param exceeded whether it takes more than that part; otherwise just that part is enough
 */
public record Share(int numerator, int denominator, boolean exceeded) {

    private static final int LARGEST = 100;

    /** At least half. */
    public static final Share HALF = new Share(1, 2, false);

    /** At least a third. */
    public static final Share THIRD = new Share(1, 3, false);

    /**
     * Names a part.
     *
     * @throws IllegalArgumentException if it is not between nothing and the whole, if it is to exceed the whole, or if
     *     the denominator is above 100
     */
    public Share {
        if (numerator < 1
                || numerator > denominator
                || denominator > LARGEST
                || (exceeded && numerator == denominator)) {
            throw new IllegalArgumentException(
                    "A share is above nothing and at most the whole, with a denominator up to " + LARGEST + ", not "
                            + numerator + "/" + denominator);
        }
    }

    /** The fewest people of so many that are that part; 1 at least, for nobody is never a quorum. */
    public int of(int people) {
        var whole = people * numerator / denominator;
        var exact = people * numerator % denominator == 0;
        return Math.max(1, exceeded || !exact ? whole + 1 : whole);
    }
}
