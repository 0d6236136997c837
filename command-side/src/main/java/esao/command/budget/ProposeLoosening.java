package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ControlPolicyId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposes to warn rather than stop, for a while, where commitments go beyond what is there.
 *
 * @param lines the lines it is for; none where it is for all
 * @param limit how much may pass in all because of it, beyond what is there
 * @param validUntil its last day
 */
public record ProposeLoosening(
        BudgetId budgetId,
        Basis basis,
        ControlPolicyId policyId,
        List<LineCode> lines,
        Money limit,
        LocalDate validUntil)
        implements BudgetCommand {

    private static final int MOST_LINES = 500;

    /**
     * Proposes it.
     *
     * @throws IllegalArgumentException if there are more than 500 lines, or the day is outside of all fiscal years
     */
    public ProposeLoosening {
        OfficeTime.requireDay("validUntil", validUntil);
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("lines must hold at most %d lines".formatted(MOST_LINES));
        }
    }
}
