package esao.query.meeting;

/** How far a meeting has come. */
public enum MeetingStage {
    /** It is to be held. */
    SCHEDULED,
    /** Its members were invited. */
    INVITED,
    /** It is held. */
    OPEN,
    /** It was broken off, and goes on. */
    ADJOURNED,
    /** It was held. */
    CLOSED,
    /** It is not held. */
    CANCELLED
}
