package esao.query.meeting;

/** What a resolution did to its subject. */
public enum ConsentAct {
    /** It consented. */
    ENDORSED,
    /** It wants something else than was laid. */
    SENT_BACK,
    /** It turned it down for good. */
    REJECTED
}
