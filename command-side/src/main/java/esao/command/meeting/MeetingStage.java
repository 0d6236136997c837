package esao.command.meeting;

/** How far a meeting has come. */
enum MeetingStage {
    /** It is to be held; its agenda is being made. */
    SCHEDULED,
    /** All members were invited. */
    INVITED,
    /** It is held. */
    OPEN,
    /** It was broken off, and goes on at another time. */
    ADJOURNED,
    /** It was held. */
    CLOSED,
    /** It is not held. */
    CANCELLED
}
