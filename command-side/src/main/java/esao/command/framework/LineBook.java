package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.ObligationRecorded;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines of a framework and what they are for. */
class LineBook {

    private SortedMap<LineCode, LineDescription> lines = new TreeMap<>();

    /** The lines as they would be with those that a command adds. */
    final class Draft {

        private final Map<LineCode, LineDescription> added = new TreeMap<>();

        /** The category of a line that is known, or described here; nothing where a rule stands against it. */
        @Nullable
        ExpenditureCategory require(Decision decision, LineCode line, @Nullable LineDescription described) {
            var known = added.getOrDefault(line, lines.get(line));
            if (!decision.require(
                    known != null || described != null,
                    FrameworkProblem.LINE_UNKNOWN,
                    () -> Map.of("line", line.value()))) {
                return null;
            }
            if (known == null) {
                var description = Objects.requireNonNull(described);
                added.put(line, description);
                return description.category();
            }
            decision.require(
                    described == null || described.equals(known),
                    FrameworkProblem.LINE_DESCRIPTION_DIFFERS,
                    () -> Map.of("line", line.value()));
            return known.category();
        }

        /** The category of a line that is known or was described here. */
        ExpenditureCategory category(LineCode line) {
            return Objects.requireNonNull(added.getOrDefault(line, lines.get(line)), line.value())
                    .category();
        }

        /** What an event has to say of a line: its description, where the framework does not know it yet. */
        @Nullable
        LineDescription newLine(LineCode line) {
            return lines.containsKey(line) ? null : added.remove(line);
        }
    }

    Draft draft() {
        return new Draft();
    }

    ExpenditureCategory category(LineCode line) {
        return Objects.requireNonNull(lines.get(line), line.value()).category();
    }

    void keepOnly(Set<LineCode> used) {
        lines.keySet().retainAll(used);
    }

    void on(FrameworkEvent event) {
        if (event instanceof ForwardEstimateSet estimated && estimated.newLine() != null) {
            lines.put(estimated.line(), estimated.newLine());
        } else if (event instanceof ObligationRecorded obliged && obliged.newLine() != null) {
            lines.put(obliged.line(), obliged.newLine());
        }
    }
}
