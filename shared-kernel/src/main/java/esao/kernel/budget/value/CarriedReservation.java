package esao.kernel.budget.value;

import esao.kernel.office.PersonId;
import esao.kernel.text.Text;

/**
 * Money kept apart for a project that is carried over.
 *
 * @param reservation its name in the budget that says so
 * @param project the project
 * @param purpose what the project needs it for
 * @param reservedBy who kept it apart, and so does not promise it
 */
public record CarriedReservation(ReservationId reservation, ProjectRef project, String purpose, PersonId reservedBy) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if the purpose is not one line of at most 300 characters
     */
    public CarriedReservation {
        Text.line("purpose", purpose, Text.LINE);
    }
}
