package esao.kernel.budget;

import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody proposed that for a while commitments beyond what is there be let pass with a mark. Nothing is loosened
 * until somebody else confirms it.
 *
 * @param policy how the loosening is named
 * @param lines the lines it is for; none where it is for all
 * @param validUntil its last day
 */
@Revision("1")
public record ControlLooseningProposed(
        BudgetId budgetId, ControlPolicyId policy, List<LineCode> lines, LocalDate validUntil) implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years
     */
    public ControlLooseningProposed {
        OfficeTime.requireDay("validUntil", validUntil);
        lines = List.copyOf(lines);
    }
}
