package esao.kernel.budget.sharing;

import java.util.Comparator;

/**
 * A level of a kind of education.
 *
 * @param level the level
 * @param education the kind of education
 */
public record LevelKey(String level, String education) implements Comparable<LevelKey> {

    private static final Comparator<LevelKey> ORDER =
            Comparator.comparing(LevelKey::level).thenComparing(LevelKey::education);

    @Override
    public int compareTo(LevelKey other) {
        return ORDER.compare(this, other);
    }
}
