package esao.query.budget;

/** How far a use of savings has come. */
public enum SavingsUseState {
    PROPOSED,
    ENDORSED,
    APPROVED,
    USED,
    REJECTED
}
