package esao.query.gfmis;

/**
 * Figures that can be held against each other, or the difference of two. Amounts in satang, possibly below zero.
 *
 * @param net allotted to us; net in GFMIS
 * @param ordered committed and not paid; ordered in GFMIS
 * @param disbursed paid
 */
record TieFigures(long net, long ordered, long disbursed) {

    static final TieFigures NOTHING = new TieFigures(0, 0, 0);

    /** Neither promised nor paid. What is reserved with us GFMIS does not know, so it is part of it. */
    long remaining() {
        return Math.subtractExact(Math.subtractExact(net, ordered), disbursed);
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    TieFigures plus(TieFigures other) {
        return new TieFigures(
                Math.addExact(net, other.net),
                Math.addExact(ordered, other.ordered),
                Math.addExact(disbursed, other.disbursed));
    }

    TieFigures minus(TieFigures other) {
        return new TieFigures(
                Math.subtractExact(net, other.net),
                Math.subtractExact(ordered, other.ordered),
                Math.subtractExact(disbursed, other.disbursed));
    }
}
