package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks that money which cannot be paid this year is carried over into the next one.
 *
 * @param commitmentId the commitment of which something is outstanding; or
 * @param reservationId the reservation of which something is left
 * @param amount how much of it at most
 * @param expiresOn the last day of the next year on which it may be paid
 */
public record RequestCarryOver(
        BudgetId budgetId,
        Basis basis,
        CarryOverId carryOverId,
        @Nullable CommitmentId commitmentId,
        @Nullable ReservationId reservationId,
        Money amount,
        LocalDate expiresOn)
        implements BudgetCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if it names neither a commitment nor a reservation, or both, or a day outside of
     *     all fiscal years
     */
    public RequestCarryOver {
        if ((commitmentId == null) == (reservationId == null)) {
            throw new IllegalArgumentException("Either commitmentId or reservationId must be given");
        }
        OfficeTime.requireDay("expiresOn", expiresOn);
    }
}
