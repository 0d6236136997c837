package esao.query.request;

/** Whether the request of a school is live. */
public enum SchoolStanding {
    /** The school was called upon and has not submitted. */
    NONE,
    SUBMITTED,
    WITHDRAWN,
    RETURNED
}
