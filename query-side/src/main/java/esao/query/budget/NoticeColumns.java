package esao.query.budget;

/** The sets of columns in which a notice can be written, and read again. */
public enum NoticeColumns {
    /** The Thai budget CSV, as read from the printed budget documents. It knows neither activities nor other money. */
    THAI,
    /** The short set of our own, which says everything. */
    OWN
}
