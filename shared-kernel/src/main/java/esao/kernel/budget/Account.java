package esao.kernel.budget;

/**
 * The figures kept for each line, and for each recipient of a line. Each only grows or shrinks by events.
 *
 * <p>What is available on a line is {@code ALLOTTED - RESERVED - COMMITTED - DISBURSED}; what is not yet allocated is
 * {@code ALLOTTED - ALLOCATED - RESERVED}.
 */
public enum Account {
    /** Received by notices and virements: what the line is worth today. Kept by line only. */
    ALLOTTED,
    /** Set apart for recipients. */
    ALLOCATED,
    /** Released to recipients by tranches; never more than allocated. */
    RELEASED,
    /** Kept apart as declared savings, or for projects. Kept by line only. */
    RESERVED,
    /** Promised to obligations and not yet paid, or advanced and not yet accounted for. */
    COMMITTED,
    /** Paid out, less refunds. */
    DISBURSED
}
