package esao.kernel.budget.value;

/** Why money is left over; savings come only from a purpose that has ended. */
public enum SavingsCause {
    /** The purpose was fulfilled for less. */
    PURPOSE_COMPLETED,
    /** The purpose was given up. */
    PURPOSE_CANCELLED
}
