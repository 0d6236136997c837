package esao.query.meeting;

/** Whether a deadline can be met. */
public enum CoverageState {
    /** It can. */
    REACHABLE,
    /** No slot is there for it, or none whose meeting is not cancelled. */
    NO_SLOT,
    /** Every slot for it comes, or counts, too late. */
    TOO_LATE,
    /** No slot for it leaves the days of notice. */
    NO_TIME_TO_INVITE
}
