package esao.query.meeting;

/** What became of a correction of minutes that a member asked for. */
enum CorrectionState {
    /** The next draft has to settle it. */
    OPEN,
    /** The minutes were changed. */
    ACCEPTED,
    /** They were not, and it was said why. */
    DECLINED
}
