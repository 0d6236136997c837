package esao.query.meeting;

/** How far minutes have come. */
public enum MinutesState {
    /** There are none. */
    NONE,
    /** They were written. */
    DRAFTED,
    /** They were sent to the members. */
    CIRCULATED,
    /** A later meeting certified them. */
    CERTIFIED
}
