package esao.kernel.budget.sharing;

import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;

/**
 * Shares in proportion to weights: so much for each school, and so much for each pupil of a level. A level that is not
 * named counts for nothing.
 *
 * @param version how the formula is cited
 * @param perSchool what a school counts for, whatever its pupils
 * @param perHead what a pupil counts for, by level and kind of education
 */
public record Formula(String version, int perSchool, List<LevelWeight> perHead) {

    private static final int MOST_WEIGHTS = 50;

    /**
     * States a formula.
     *
     * @throws IllegalArgumentException if the version is not a plain code, a weight is out of range, there are more
     *     than 50 or one twice, or all are zero
     */
    public Formula {
        Text.code("version", version);
        LevelWeight.requireWeight("perSchool", perSchool);
        perHead = List.copyOf(perHead);
        if (perHead.size() > MOST_WEIGHTS) {
            throw new IllegalArgumentException("perHead must hold at most %d weights".formatted(MOST_WEIGHTS));
        }
        if (new HashSet<>(perHead.stream().map(LevelWeight::key).toList()).size() < perHead.size()) {
            throw new IllegalArgumentException("perHead must not name a level of a kind of education twice");
        }
        if (perSchool == 0 && perHead.stream().allMatch(weight -> weight.weight() == 0)) {
            throw new IllegalArgumentException("A formula must weigh something");
        }
    }

    /** What a pupil counts for. */
    int of(LevelKey level) {
        return perHead.stream()
                .filter(weight -> weight.key().equals(level))
                .mapToInt(LevelWeight::weight)
                .findFirst()
                .orElse(0);
    }
}
