package esao.query.meeting;

/** Whether an edition of a synthesis can still change. */
public enum SynthesisState {
    /** It can. */
    OPEN,
    /** It cannot, and neither can its figures. */
    PUBLISHED
}
