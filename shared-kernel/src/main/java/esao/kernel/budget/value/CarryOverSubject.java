package esao.kernel.budget.value;

import org.jspecify.annotations.Nullable;

/**
 * What is carried over: what is outstanding of a commitment, or what is left of money kept apart for a project.
 *
 * @param commitment the commitment, if it is one
 * @param reservation the reservation, if it is one
 */
public record CarryOverSubject(
        @Nullable CarriedCommitment commitment, @Nullable CarriedReservation reservation) {

    /**
     * Names it.
     *
     * @throws IllegalArgumentException if it is neither, or both
     */
    public CarryOverSubject {
        if ((commitment == null) == (reservation == null)) {
            throw new IllegalArgumentException("Either a commitment or a reservation is carried over");
        }
    }

    public static CarryOverSubject of(CarriedCommitment commitment) {
        return new CarryOverSubject(commitment, null);
    }

    public static CarryOverSubject of(CarriedReservation reservation) {
        return new CarryOverSubject(null, reservation);
    }

    /** Whose money it is; none where it is kept apart. */
    public @Nullable Recipient recipient() {
        return commitment == null ? null : commitment.recipient();
    }
}
