package esao.kernel.evaluation.value;

/**
 * How many of a group are asked.
 *
 * @param group the group
 * @param asked how many forms are handed out in it, or tokens
 */
public record AskedGroup(BeneficiaryGroup group, int asked) {

    /** The most of one group. */
    public static final int MOST = 5_000;

    /**
     * Says how many.
     *
     * @throws IllegalArgumentException if that is not 1 to {@value #MOST}
     */
    public AskedGroup {
        if (asked < 1 || asked > MOST) {
            throw new IllegalArgumentException("asked must be 1 to %d, but is %d".formatted(MOST, asked));
        }
    }
}
