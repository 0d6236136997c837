package esao.kernel.body.value;

import org.jspecify.annotations.Nullable;

/**
 * By which rules a body meets and decides.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#meetings}.
 *
 * @param quorum how many of the members in office must be there
 * @param reducedQuorum what is enough where too few had come before; absent where there is no such rule
 * @param recusedLeaveBase whether, for the item from which a member is recused, the body counts as consisting of the
 *     others; otherwise it stays as large as it is
 * @param majority what carries a question
 * @param castingVote whether whoever presides has one more vote on a tie
 * @param noticeDays the days at least between the invitation and the meeting
 * @param effect from when a resolution can be used
 */
public record Procedure(
        Share quorum,
        @Nullable ReducedQuorum reducedQuorum,
        boolean recusedLeaveBase,
        MajorityRule majority,
        boolean castingVote,
        int noticeDays,
        EffectRule effect) {

    private static final int MOST_DAYS = 366;
    private static final int SHIPPED_WITHIN_DAYS = 14;
    private static final int SHIPPED_NOTICE_DAYS = 3;

    /** The name of {@link #SHIPPED}, which no version of an office may have. */
    public static final String SHIPPED_VERSION = "default-1";

    /** What holds of bodies for which an office has laid down nothing. */
    public static final Procedure SHIPPED = new Procedure(
            Share.HALF,
            new ReducedQuorum(Share.THIRD, SHIPPED_WITHIN_DAYS),
            true,
            MajorityRule.OF_VOTES,
            true,
            SHIPPED_NOTICE_DAYS,
            EffectRule.DECLARATION_IF_MARKED);

    /**
     * States the rules.
     *
     * @throws IllegalArgumentException if the days of notice are not 0 to 366
     */
    public Procedure {
        if (noticeDays < 0 || noticeDays > MOST_DAYS) {
            throw new IllegalArgumentException("noticeDays must be 0 to %d, not %d".formatted(MOST_DAYS, noticeDays));
        }
    }
}
