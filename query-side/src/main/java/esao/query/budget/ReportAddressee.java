package esao.query.budget;

/** To whom an executed virement is reported. */
public enum ReportAddressee {
    /** สพฐ. */
    OBEC,
    /** สำนักงบประมาณ. */
    BUDGET_BUREAU
}
