package esao.kernel.budget.sharing;

import esao.kernel.text.Text;

/**
 * How many pupils of one level a school has.
 *
 * @param level the level, for example {@code primary}
 * @param education the kind of education, for example {@code ordinary}
 * @param heads how many
 */
public record LevelHeads(String level, String education, int heads) {

    private static final int MOST_HEADS = 1_000_000;

    /**
     * States a count.
     *
     * @throws IllegalArgumentException if a code is not a plain one, or there are fewer than none or more than a
     *     million
     */
    public LevelHeads {
        Text.code("level", level);
        Text.code("education", education);
        if (heads < 0 || heads > MOST_HEADS) {
            throw new IllegalArgumentException("heads must be 0 to %d, not %d".formatted(MOST_HEADS, heads));
        }
    }

    /** What a rate or a weight is looked up by. */
    LevelKey key() {
        return new LevelKey(level, education);
    }
}
