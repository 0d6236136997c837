package esao.bench;

import java.time.Duration;

/**
 * How much is done of everything.
 *
 * @param rounds how many slices each contender of a workload gets
 * @param slice how long one is
 * @param warmUp how long one is before it counts
 * @param mostWarmUps after how many of them a contender counts as warm
 * @param budgets how many budgets commands are given to
 * @param replayed how many events a replay reads
 * @param rebuilt how many events the product's read models are made of
 * @param longHistory how many events the longest history of one budget has
 * @param largeStore how many events the large store has
 */
public record Scale(
        int rounds,
        Duration slice,
        Duration warmUp,
        int mostWarmUps,
        int budgets,
        int replayed,
        int rebuilt,
        int longHistory,
        int largeStore) {

    /** What only a whole run does, none of which has a target. */
    public static final String LEFT_OUT = "the drawing of W1, STOCK and TUNED in W5, and the longer budgets of W9";

    private static final int ROUNDS_OF_A_WHOLE_RUN = 5;

    /** To be published. */
    public static Scale full() {
        return new Scale(
                ROUNDS_OF_A_WHOLE_RUN,
                Duration.ofSeconds(5),
                Duration.ofSeconds(2),
                4,
                10_000,
                100_000,
                200_000,
                100_000,
                1_000_000);
    }

    /** To see within minutes whether a change helps; {@link #LEFT_OUT} says what it leaves out. */
    public static Scale quick() {
        return new Scale(3, Duration.ofMillis(500), Duration.ofMillis(500), 3, 500, 20_000, 20_000, 10_000, 50_000);
    }

    /** To see that everything works; the times mean nothing. */
    public static Scale smoke() {
        return new Scale(1, Duration.ofMillis(40), Duration.ofMillis(20), 1, 20, 200, 200, 300, 600);
    }

    /** Whether it is the first impression, which leaves something out. */
    public boolean isQuick() {
        return !isOnlyATry() && rounds < ROUNDS_OF_A_WHOLE_RUN;
    }

    /** Whether nothing is to be learnt from the times. */
    public boolean isOnlyATry() {
        return rounds == 1;
    }
}
