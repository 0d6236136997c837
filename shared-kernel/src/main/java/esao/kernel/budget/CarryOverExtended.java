package esao.kernel.budget;

import esao.kernel.budget.value.CarryOverId;
import esao.kernel.regulation.value.RegulationRef;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * The authority let money that is carried over be paid for longer.
 *
 * @param carryOver the carry-over
 * @param from the last day until then
 * @param expiresOn the last day from now on
 * @param rules the rules by which it may be so long, and that authority is the one
 */
@Revision("1")
public record CarryOverExtended(
        BudgetId budgetId, CarryOverId carryOver, LocalDate from, LocalDate expiresOn, RegulationRef rules)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the new day is not after the old one
     */
    public CarryOverExtended {
        if (!expiresOn.isAfter(from)) {
            throw new IllegalArgumentException("%s is not after %s".formatted(expiresOn, from));
        }
    }
}
