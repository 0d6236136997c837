package esao.query.budget;

/** How far a virement has come. */
public enum VirementState {
    PROPOSED,
    SUBMITTED,
    ENDORSED,
    APPROVED,
    EXECUTED,
    REPORTED,
    NOTIFIED,
    REJECTED,
    REVERSED
}
