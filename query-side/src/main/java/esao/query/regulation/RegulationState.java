package esao.query.regulation;

/** What became of a version. */
public enum RegulationState {
    /** Laid down by the office; in force from its first day until the next is. */
    SET,
    /** Taken back before it was in force. */
    WITHDRAWN,
    /** Brought along by the program, since the office has set none for that day. */
    SHIPPED
}
