package esao.kernel.body.value;

/**
 * The quorum of a meeting that is held again since the first time too few had come.
 *
 * @param share how many must be there
 * @param withinDays the days after the first one within which it must be held
 */
public record ReducedQuorum(Share share, int withinDays) {

    private static final int MOST_DAYS = 366;

    /**
     * States the rule.
     *
     * @throws IllegalArgumentException if the days are not 1 to 366
     */
    public ReducedQuorum {
        if (withinDays < 1 || withinDays > MOST_DAYS) {
            throw new IllegalArgumentException("withinDays must be 1 to %d, not %d".formatted(MOST_DAYS, withinDays));
        }
    }
}
