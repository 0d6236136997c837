package esao.command.importing;

/** The columns that are read, whatever a set of columns calls them. */
enum Column {
    LINE,
    NAME,
    PLAN,
    OUTPUT,
    PROJECT,
    ACTIVITY,
    CATEGORY,
    FUND,
    YEAR,
    AMOUNT,
    OBLIGED
}
