package esao.kernel.budget;

import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody proposed that for a while commitments beyond what is there be let pass with a mark. Nothing is loosened
 * until somebody else confirms it.
 *
 * @param policy how the loosening is named
 * @param lines the lines it is for; none where it is for all
 * @param limit how much may pass in all because of it
 * @param validUntil its last day
 */
@Revision("1")
public record ControlLooseningProposed(
        BudgetId budgetId, ControlPolicyId policy, List<LineCode> lines, Money limit, LocalDate validUntil)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if nothing may pass, or the day is outside of all fiscal years
     */
    public ControlLooseningProposed {
        OfficeTime.requireDay("validUntil", validUntil);
        if (limit.equals(Money.ZERO)) {
            throw new IllegalArgumentException("limit must be more than nothing");
        }
        lines = List.copyOf(lines);
    }
}
