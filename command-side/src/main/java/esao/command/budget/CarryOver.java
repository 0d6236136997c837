package esao.command.budget;

import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a carry-over stands.
 *
 * @param requester who asked for it; absent where it came from the year before
 * @param from the year the money is of; absent where it is of this one
 */
record CarryOver(
        State state,
        CarryOverSubject subject,
        LineCode line,
        Money amount,
        LocalDate expiresOn,
        @Nullable PersonId requester,
        LocalDate steppedOn,
        @Nullable FiscalYear from) {

    /** How far it has come. */
    enum State {
        REQUESTED,
        APPROVED,
        CANCELLED,
        IN_TRANSIT,
        CARRIED_OUT,
        CARRIED_IN
    }

    static CarryOver of(CarryOverRequested requested, Provenance by) {
        return new CarryOver(
                State.REQUESTED,
                requested.subject(),
                requested.line(),
                requested.amount(),
                requested.expiresOn(),
                by.actor(),
                by.effectiveOn(),
                null);
    }

    static CarryOver of(CarriedIn in, LocalDate on) {
        return new CarryOver(
                State.CARRIED_IN,
                in.subject(),
                in.line(),
                in.amount(),
                in.expiresOn(),
                null,
                on,
                in.origin().budget().year());
    }

    CarryOver at(State next, LocalDate on) {
        return new CarryOver(next, subject, line, amount, expiresOn, requester, on, from);
    }

    CarryOver until(LocalDate day, LocalDate on) {
        return new CarryOver(state, subject, line, amount, day, requester, on, from);
    }

    CarryOver left(Money with, LocalDate on) {
        return new CarryOver(State.IN_TRANSIT, subject, line, with, expiresOn, requester, on, from);
    }

    /** Whether it may still come to pass at the close. */
    boolean isUnderWay() {
        return state == State.REQUESTED || state == State.APPROVED;
    }

    /** Whether its money has left this year for the next one. */
    boolean hasLeft() {
        return state == State.IN_TRANSIT || state == State.CARRIED_OUT;
    }

    /** Whether it is of that commitment or reservation. */
    boolean isOf(CarryOverSubject other) {
        var commitment = subject.commitment();
        var reservation = subject.reservation();
        return commitment != null
                ? other.commitment() != null
                        && commitment.commitment().equals(other.commitment().commitment())
                : reservation != null
                        && other.reservation() != null
                        && reservation.reservation().equals(other.reservation().reservation());
    }

    /** Whether it is of the commitment of that name. */
    boolean isOfCommitment(String name) {
        var commitment = subject.commitment();
        return commitment != null && commitment.commitment().value().equals(name);
    }

    /** Who made it, and so does not check it. */
    Set<PersonId> people() {
        return requester == null ? Set.of() : Set.of(requester);
    }

    /** What of it would leave now: all that is left of its subject, but no more than was asked for. */
    Money covers(Standing standing) {
        var left = standing.left(subject);
        return amount.covers(left) ? left : amount;
    }
}
