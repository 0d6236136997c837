package esao.kernel.evaluation.value;

import esao.kernel.budget.value.LineCode;
import esao.kernel.text.Text;
import java.util.HashSet;
import java.util.List;

/**
 * A project as the action plan has it.
 *
 * @param title what it is called
 * @param owner who answers for it
 * @param lines the lines of the budget of that office and year that pay it; possibly none
 */
public record EvaluatedProject(String title, String owner, List<LineCode> lines) {

    private static final int MOST = 200;

    /**
     * Describes a project.
     *
     * @throws IllegalArgumentException if the title or the owner is not one line, or lines are more than 200 or named
     *     twice
     */
    public EvaluatedProject {
        Text.line("title", title, Text.LINE);
        Text.line("owner", owner, Text.LINE);
        lines = List.copyOf(lines);
        if (lines.size() > MOST || new HashSet<>(lines).size() < lines.size()) {
            throw new IllegalArgumentException("lines must hold at most %d items, and none twice".formatted(MOST));
        }
    }
}
