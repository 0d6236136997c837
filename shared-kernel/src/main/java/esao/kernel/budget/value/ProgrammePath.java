package esao.kernel.budget.value;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where a line stands in the budget programme: plan, then one output or one project, then an activity.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#budget-structure}.
 *
 * @param plan แผนงาน
 * @param output ผลผลิต; absent where the line stands under a project, or directly under the plan
 * @param project โครงการ; absent where the line stands under an output, or directly under the plan
 * @param activity กิจกรรม, where it is known
 */
public record ProgrammePath(
        String plan,
        @Nullable String output,
        @Nullable String project,
        @Nullable String activity) {

    /**
     * Places a line.
     *
     * @throws IllegalArgumentException if both an output and a project are given, or a text is empty, too long, or of
     *     more than one line
     */
    public ProgrammePath {
        Text.line("plan", plan, Text.LINE);
        if (output != null && project != null) {
            throw new IllegalArgumentException("A line stands under an output or under a project, not under both");
        }
        requireIfGiven("output", output);
        requireIfGiven("project", project);
        requireIfGiven("activity", activity);
    }

    private static void requireIfGiven(String field, @Nullable String value) {
        if (value != null) {
            Text.line(field, value, Text.LINE);
        }
    }
}
