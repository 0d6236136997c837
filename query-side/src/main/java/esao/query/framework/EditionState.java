package esao.query.framework;

/** Where an edition stands. */
enum EditionState {
    /** It is being made. */
    OPEN,
    /** It never changes again. */
    FINAL
}
