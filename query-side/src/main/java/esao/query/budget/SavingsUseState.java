package esao.query.budget;

/** How far a use of savings has come. */
public enum SavingsUseState {
    PROPOSED,
    SENT_BACK,
    ENDORSED,
    APPROVED,
    USED,
    REJECTED
}
