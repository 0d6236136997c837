package esao.query.request;

/** What became of a line. */
public enum LineVerdict {
    UNDECIDED,
    ACCEPTED,
    CUT,
    REJECTED
}
