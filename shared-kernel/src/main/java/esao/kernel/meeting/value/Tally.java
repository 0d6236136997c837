package esao.kernel.meeting.value;

/**
 * How many voted how.
 *
 * @param inFavour for it
 * @param against against it
 * @param abstained neither
 */
public record Tally(int inFavour, int against, int abstained) {

    /**
     * Counts votes.
     *
     * @throws IllegalArgumentException if a number is below zero
     */
    public Tally {
        if (inFavour < 0 || against < 0 || abstained < 0) {
            throw new IllegalArgumentException("A number of votes is not below zero");
        }
    }

    /** All who voted. */
    public long votes() {
        return (long) inFavour + against + abstained;
    }

    /** Whether as many are for it as against it. */
    public boolean isTie() {
        return inFavour == against;
    }
}
