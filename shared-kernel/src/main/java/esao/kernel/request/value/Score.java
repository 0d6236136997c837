package esao.kernel.request.value;

import esao.kernel.text.Text;

/**
 * What a request was found worth by one criterion.
 *
 * @param criterion the code of the criterion
 * @param points 0 to 100
 */
public record Score(String criterion, int points) {

    private static final int MOST = 100;

    /**
     * States a score.
     *
     * @throws IllegalArgumentException if the criterion is no plain code, or the points are not 0 to 100
     */
    public Score {
        Text.code("criterion", criterion);
        if (points < 0 || points > MOST) {
            throw new IllegalArgumentException("points must be 0 to %d, not %d".formatted(MOST, points));
        }
    }
}
