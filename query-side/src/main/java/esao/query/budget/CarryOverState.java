package esao.query.budget;

/** How far a carry-over has come. */
public enum CarryOverState {
    REQUESTED,
    APPROVED,
    CANCELLED,
    IN_TRANSIT,
    CARRIED_OUT,
    CARRIED_IN
}
