package esao.query.meeting;

/** What a member did in a meeting besides coming, going and voting. */
enum ProceedingKind {
    /** Said something that is to be kept. */
    DISCUSSION,
    /** Took no part in an item. */
    RECUSAL,
    /** Did not agree with what was resolved. */
    DISSENT
}
