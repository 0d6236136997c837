package esao.command.process;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;

/**
 * The event that calls for something.
 *
 * @param eventId its identity
 * @param by who did it, on what it rests
 */
record Cause(String eventId, Provenance by) {

    /** On what a command rests that asks for no year: on all that the event rests on. */
    Basis basis() {
        return new Basis(by.effectiveOn(), by.document(), by.reason());
    }

    /**
     * On what a consent to something of some year rests: on the letter and the reason of the event, from its day on,
     * but not before that year. After the year it is too late, and the rules say so: what was resolved later moves
     * nothing of before.
     */
    Basis basisFrom(FiscalYear year) {
        var day = by.effectiveOn();
        return new Basis(day.isBefore(year.firstDay()) ? year.firstDay() : day, by.document(), by.reason());
    }

    /**
     * On what a command to a budget of some year rests: on the letter and the reason of the event, with effect from its
     * day, or from the day of that year next to it.
     */
    Basis basisIn(FiscalYear year) {
        var day = by.effectiveOn();
        var within =
                day.isBefore(year.firstDay()) ? year.firstDay() : day.isAfter(year.lastDay()) ? year.lastDay() : day;
        return new Basis(within, by.document(), by.reason());
    }
}
