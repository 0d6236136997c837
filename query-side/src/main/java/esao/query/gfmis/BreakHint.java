package esao.query.gfmis;

/** What a break may come from. A hint for people, never a finding. */
public enum BreakHint {
    /** Exactly the opposite difference stands under one other code or line. */
    OTHER_CODE,
    /** Net there is what we were notified of: what we moved since is not entered there. */
    AS_NOTIFIED,
    /** GFMIS shows what the statement before showed, and we have entries since. */
    NOT_UPDATED_THERE
}
