package esao.kernel.meeting.value;

/**
 * How many are there, of how many, and how many are needed.
 *
 * @param present the members who are there and count
 * @param needed the fewest that are a quorum
 * @param base the members of whom it is a share
 */
public record Quorum(int present, int needed, int base) {

    /** Whether it is one. */
    public boolean isThere() {
        return present >= needed;
    }
}
