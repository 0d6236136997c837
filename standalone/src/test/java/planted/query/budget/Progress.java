package planted.query.budget;

/** Innocent: a percentage is no money. */
record Progress(double donePercent) {}
