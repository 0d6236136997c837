package esao.kernel.budget.sharing;

import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;

/**
 * The pupils of one school, level by level.
 *
 * @param school the school
 * @param name its name as written in the letter
 * @param levels the levels, each once
 */
public record SchoolHeads(SchoolCode school, String name, List<LevelHeads> levels) {

    private static final int MOST_LEVELS = 50;

    /**
     * States the counts of a school.
     *
     * @throws IllegalArgumentException if the name is not one line, or there are no levels, more than 50, or one twice
     */
    public SchoolHeads {
        Text.line("name", name, Text.LINE);
        levels = List.copyOf(levels);
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "levels must hold 1 to %d counts, but holds %d".formatted(MOST_LEVELS, levels.size()));
        }
        if (new HashSet<>(levels.stream().map(LevelHeads::key).toList()).size() < levels.size()) {
            throw new IllegalArgumentException("levels must not name a level of a kind of education twice");
        }
    }
}
