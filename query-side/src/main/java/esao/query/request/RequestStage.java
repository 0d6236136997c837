package esao.query.request;

/** How far a request has come, as readers see it. */
public enum RequestStage {
    APPOINTED,
    CALLED,
    CONSOLIDATED,
    SUBMITTED,
    ENDORSED,
    SENT
}
