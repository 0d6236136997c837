package esao.kernel.budget;

/**
 * The figures kept for each line, and for each recipient of a line. Each only grows or shrinks by events.
 *
 * <p>What is available on a line is {@code ALLOTTED - RESERVED - COMMITTED - DISBURSED}; what is not yet allocated is
 * {@code ALLOTTED - ALLOCATED - RESERVED}. The last three are no part of a line any more; they keep where money that
 * left it went, so that what was ever received is {@code ALLOTTED + IN_TRANSIT + CARRIED_OUT + LAPSED}.
 */
public enum Account {
    /** Received by notices, virements and from the year before: what the line is worth today. Kept by line only. */
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
    DISBURSED,
    /** Left the budget for that of the next year and has not arrived there yet. Kept by line only. */
    IN_TRANSIT,
    /** Left the budget and has arrived in that of the next year. Kept by line only. */
    CARRIED_OUT,
    /** Came from the year before, was given up and so left the budget. Kept by line only. */
    LAPSED
}
