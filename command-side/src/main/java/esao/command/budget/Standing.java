package esao.command.budget;

import esao.kernel.budget.value.CarriedCommitment;
import esao.kernel.budget.value.CarriedReservation;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What of a budget is promised or kept apart: that which can be carried over. */
record Standing(Ledger ledger, SpendingBook spending, ReservationBook reservations) {

    /** What is outstanding of a commitment, or left of a reservation. */
    Money left(CarryOverSubject subject) {
        var commitment = subject.commitment();
        return commitment != null
                ? spending.find(commitment.commitment())
                        .map(SpendingBook.Commitment::outstanding)
                        .orElse(Money.ZERO)
                : reservations
                        .find(Objects.requireNonNull(subject.reservation()).reservation())
                        .map(ReservationBook.Reservation::left)
                        .orElse(Money.ZERO);
    }

    /** What a commitment or a reservation of another year is to be called here. */
    CarryOverSubject freeNames(CarryOverSubject subject, FiscalYear year) {
        var commitment = subject.commitment();
        if (commitment != null) {
            var name = FreeName.like(
                    commitment.commitment().value(), year, taken -> spending.knows(new CommitmentId(taken)));
            return CarryOverSubject.of(
                    new CarriedCommitment(new CommitmentId(name), commitment.recipient(), commitment.recipientName()));
        }
        var reservation = Objects.requireNonNull(subject.reservation());
        var name = FreeName.like(
                reservation.reservation().value(),
                year,
                taken -> reservations.find(new ReservationId(taken)).isPresent());
        return CarryOverSubject.of(new CarriedReservation(
                new ReservationId(name), reservation.project(), reservation.purpose(), reservation.reservedBy()));
    }

    /** The lines on which commitments are outstanding that are not carried over in full. */
    List<LineCode> linesWithCommitments(CarryOverBook carryOvers) {
        var covered = new TreeMap<LineCode, Money>();
        carryOvers.approved().values().stream()
                .filter(carryOver -> carryOver.subject().commitment() != null)
                .forEach(carryOver -> covered.merge(carryOver.line(), carryOver.covers(this), Money::plus));
        return ledger.linesWithCommitments().stream()
                .filter(line -> ledger.line(line).committedSatang()
                        > covered.getOrDefault(line, Money.ZERO).satang())
                .toList();
    }

    /** The reservations of which something is left that is not carried over. */
    List<String> openReservations(CarryOverBook carryOvers) {
        return reservations.open().stream()
                .filter(id -> carryOvers.approved().values().stream().noneMatch(carryOver -> {
                    var reservation = carryOver.subject().reservation();
                    return reservation != null
                            && reservation.reservation().value().equals(id)
                            && carryOver.covers(this).equals(left(carryOver.subject()));
                }))
                .toList();
    }

    /** The approved carry-overs of commitments that passed beyond what is released. Only what is there can leave. */
    List<String> uncovered(CarryOverBook carryOvers) {
        return carryOvers.approved().entrySet().stream()
                .filter(carryOver -> missingSatang(
                                carryOver.getValue().line(),
                                carryOver.getValue().subject())
                        > 0)
                .map(Map.Entry::getKey)
                .map(Object::toString)
                .toList();
    }

    /** By how much the commitments of a recipient go beyond what is released. */
    long missingSatang(LineCode line, CarryOverSubject subject) {
        var recipient = subject.recipient();
        return recipient == null
                ? 0
                : Math.max(0, -ledger.share(line, recipient).freeSatang());
    }
}
