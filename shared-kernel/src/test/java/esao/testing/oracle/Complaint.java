package esao.testing.oracle;

/**
 * One way in which a database does not hold what its clients were told.
 *
 * @param kind which promise is broken
 * @param what about what, for a person to read
 */
public record Complaint(Kind kind, String what) {

    /** The promises. */
    public enum Kind {
        /** An acknowledged command left no event. */
        ACKNOWLEDGED_AND_MISSING,
        /** An acknowledged command is at another stream, version or position than was told. */
        ACKNOWLEDGED_ELSEWHERE,
        /** A command's events say something else than the command. */
        CONTENT_DIFFERS,
        /** Some of a command's events are there, and others are not. */
        PARTLY_APPLIED,
        /** A command has more events than it can have given rise to. */
        APPLIED_TWICE,
        /** One command was answered differently at different times. */
        ANSWERS_DIFFER,
        /** A refused command left events. */
        REFUSED_AND_APPLIED,
        /** Events and the record of what became of their command do not agree. */
        OUTCOME_DIFFERS,
        /** An event of a command that nobody sent. */
        NOBODY_ASKED,
        /** The positions are not 1, 2, 3 and so on. */
        POSITION_GAP,
        /** The numbers within a stream are not 0, 1, 2 and so on, in the order of the positions. */
        SEQUENCE_GAP,
        /** The lines together hold more or less than was allotted to the budget. */
        MONEY_NOT_CONSERVED,
        /** A figure is below zero. */
        BELOW_ZERO
    }
}
