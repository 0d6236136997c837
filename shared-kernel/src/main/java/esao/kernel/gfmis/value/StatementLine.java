package esao.kernel.gfmis.value;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of one code.
 *
 * @param code the budget code
 * @param name what stands beside it, where the statement says so
 * @param plan the plan it belongs to, where the statement says so
 * @param figures its money
 */
public record StatementLine(
        GfmisCode code, @Nullable String name, @Nullable String plan, GfmisFigures figures) {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 1_000;

    /**
     * States it.
     *
     * @throws IllegalArgumentException if the name or the plan is empty, too long, of more than one line, or
     *     unprintable
     */
    public StatementLine {
        if (name != null) {
            Text.line("name", name, LONGEST_NAME);
        }
        if (plan != null) {
            Text.line("plan", plan, Text.LINE);
        }
    }
}
