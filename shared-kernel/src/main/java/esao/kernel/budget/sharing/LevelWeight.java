package esao.kernel.budget.sharing;

import esao.kernel.text.Text;

/**
 * What one pupil of a level counts for.
 *
 * @param level the level
 * @param education the kind of education
 * @param weight for how much
 */
public record LevelWeight(String level, String education, int weight) {

    private static final int HEAVIEST = 1_000_000;

    /**
     * States a weight.
     *
     * @throws IllegalArgumentException if a code is not a plain one, or the weight is none of 0 to 1,000,000
     */
    public LevelWeight {
        Text.code("level", level);
        Text.code("education", education);
        requireWeight("weight", weight);
    }

    static void requireWeight(String field, int weight) {
        if (weight < 0 || weight > HEAVIEST) {
            throw new IllegalArgumentException("%s must be 0 to %d, not %d".formatted(field, HEAVIEST, weight));
        }
    }

    LevelKey key() {
        return new LevelKey(level, education);
    }
}
