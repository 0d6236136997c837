package esao.kernel.budget;

import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A second person confirmed a loosening: until its last day commitments beyond what is there pass, and are marked.
 *
 * @param policy how the loosening is named
 * @param lines the lines it is for; none where it is for all
 * @param limit how much may pass in all because of it
 * @param validFrom its first day
 * @param validUntil its last day
 */
@Revision("1")
public record ControlLoosened(
        BudgetId budgetId,
        ControlPolicyId policy,
        List<LineCode> lines,
        Money limit,
        LocalDate validFrom,
        LocalDate validUntil)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if a day is outside of all fiscal years, or it ends before it begins
     */
    public ControlLoosened {
        OfficeTime.requireDay("validFrom", validFrom);
        OfficeTime.requireDay("validUntil", validUntil);
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("validUntil must not be before validFrom");
        }
        lines = List.copyOf(lines);
    }
}
