package esao.query.budget;

/** How far a loosening of control has come. */
public enum LooseningState {
    /** One person proposed it. */
    PROPOSED,
    /** A second one confirmed it. */
    CONFIRMED,
    /** Its last day is over, whether it was confirmed or not. */
    EXPIRED,
    /** It was ended before its last day, or before it was confirmed. */
    ENDED
}
