package esao.query.gfmis;

/** How the books of the office and a statement of GFMIS stand to each other under a code. */
public enum BreakKind {
    /** They agree to the satang. */
    AGREES,
    /** Entries of ours that count from a later day than the statement's lead to what it shows. */
    TIMING,
    /** GFMIS shows money, our lines under the code none. */
    MISSING_WITH_US,
    /** Our lines have money, GFMIS shows none under their code. */
    MISSING_THERE,
    /** Both have money, and not the same. */
    AMOUNT_DIFFERS,
    /** GFMIS shows a code under which no line of ours stands. */
    CODE_UNMAPPED,
    /** A line of the appropriation has money and stands under no code. */
    LINE_UNMAPPED
}
