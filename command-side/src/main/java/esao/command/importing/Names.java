package esao.command.importing;

import esao.kernel.budget.value.ProgrammePath;
import esao.kernel.text.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a file, each kept and looked at once however many rows repeat it: a budget has thousands of lines but a
 * handful of plans.
 */
final class Names {

    /** Beyond that, names hardly repeat, and remembering them costs more than it saves. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Name> names = new HashMap<>();
    private final Map<ProgrammePath, ProgrammePath> paths = new HashMap<>();

    /**
     * A name of the file.
     *
     * @param damage the signs of damage in it
     */
    record Name(String text, Set<FindingCode> damage) {}

    /** The name that a text is; absent where it is none, being too long or not one line. */
    @Nullable
    Name of(String text, int longest) {
        var known = names.get(text);
        if (known != null && text.length() <= longest) {
            return known;
        }
        try {
            Text.line("name", text, longest);
        } catch (IllegalArgumentException unfit) {
            return null;
        }
        var name = new Name(text, ThaiText.damageIn(text));
        if (names.size() < MOST_KEPT) {
            names.put(text, name);
        }
        return name;
    }

    /**
     * The path of these names, the same object each time.
     *
     * @throws IllegalArgumentException if it is none
     */
    ProgrammePath path(String plan, @Nullable String output, @Nullable String project, @Nullable String activity) {
        var path = new ProgrammePath(plan, output, project, activity);
        var known = paths.get(path);
        if (known != null) {
            return known;
        }
        if (paths.size() < MOST_KEPT) {
            paths.put(path, path);
        }
        return path;
    }
}
