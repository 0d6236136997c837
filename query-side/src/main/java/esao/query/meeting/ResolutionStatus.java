package esao.query.meeting;

/** Whether a resolution can be used. */
public enum ResolutionStatus {
    /** It can. */
    USABLE,
    /** Once the minutes are certified. */
    NOT_YET
}
