package esao.query.audit;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where money of a budget can be, or an act by which it passes from one such place to another.
 *
 * @param kind what it is
 * @param name its name; of a pool, the line's code
 * @param line the line, of an act that is told line by line
 * @param recipient whose it is, of a pool or act of one recipient
 */
record Place(
        Kind kind,
        String name,
        @Nullable LineCode line,
        @Nullable Recipient recipient) {

    /** Outside of the budget: where all money comes from. */
    static final Place ORIGIN = new Place(Kind.ORIGIN, "origin", null, null);

    /** What a place is. Money stays in pools and things; it only passes through acts. */
    enum Kind {
        /** Outside of the budget. */
        ORIGIN,
        /** Act: a notice, and the letters that corrected it, for one line. */
        NOTICE,
        /** Pool: what a line has that is neither allocated nor kept apart. */
        LINE,
        /** Act: an approved allocation, for one share. */
        ALLOCATION,
        /** Pool: what a recipient was allocated of a line and has not been released. */
        SHARE,
        /** Act: a tranche. */
        TRANCHE,
        /** Pool: what a recipient was released of a line and is free to promise. */
        FREE,
        /** Thing: what is left of a commitment. */
        COMMITMENT,
        /** Thing: what is not accounted for of an advance. */
        ADVANCE,
        /** Thing: what was paid, less what came back. */
        PAYMENT,
        /** Act: a refund. */
        REFUND,
        /** Thing: what is left of what is kept apart for a project. */
        RESERVATION,
        /** Thing: what is left of declared savings. */
        SAVINGS,
        /** Act: a use of savings, for one share. */
        SAVINGS_USE,
        /** Act: money leaves for the next year, comes from the year before, or is given up. */
        CARRY_OVER,
        /** Thing: what left for the next year and has not arrived there. */
        IN_TRANSIT,
        /** Thing: what arrived in the next year. */
        CARRIED_OUT,
        /** Thing: what came from the year before and was given up. */
        LAPSED,
        /** Act: a virement. It does not say which source went to which target. */
        VIREMENT
    }

    static Place of(Kind kind, String name) {
        return new Place(kind, name, null, null);
    }

    static Place line(LineCode line) {
        return of(Kind.LINE, line.value());
    }

    static Place share(LineCode line, Recipient recipient) {
        return new Place(Kind.SHARE, line.value(), null, recipient);
    }

    static Place free(LineCode line, Recipient recipient) {
        return new Place(Kind.FREE, line.value(), null, recipient);
    }

    /** Its name among all places. */
    String id() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + ":"
                + name
                + (line == null ? "" : "/" + line)
                + (recipient == null ? "" : "/" + recipient);
    }
}
