package esao.query.budget;

/** Whether money goes into the next fiscal year or came from the one before. */
public enum CarryOverDirection {
    OUT,
    IN
}
