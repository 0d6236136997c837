package esao.query.audit;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each line is for, as far as the events read have said. */
final class LineBook {

    private final Map<LineCode, LineDescription> lines = new HashMap<>();
    private final Map<LineCode, Long> carriedFrom = new HashMap<>();

    void read(BudgetEvent event) {
        if (event instanceof NoticeLinesReceived received) {
            received.lines().forEach(line -> lines.putIfAbsent(line.line(), line.description()));
        } else if (event instanceof VirementExecuted executed) {
            for (var target : executed.targets()) {
                if (target.newLine() != null) {
                    lines.putIfAbsent(target.line(), target.newLine());
                }
            }
        } else if (event instanceof CarriedIn arrived) {
            lines.putIfAbsent(arrived.line(), arrived.description());
            carriedFrom.put(
                    arrived.line(), (long) arrived.origin().budget().year().year());
        }
    }

    /** The fiscal year the money of a line came from; absent where it is of the budget's own. */
    @Nullable
    Long carriedFrom(LineCode line) {
        return carriedFrom.get(line);
    }

    /** What a line is for; absent if no event said. */
    @Nullable
    LineDescription of(LineCode line) {
        return lines.get(line);
    }
}
