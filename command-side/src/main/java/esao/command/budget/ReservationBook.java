package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is kept apart for which project of a plan, until it is given back or promised. */
class ReservationBook {

    private Map<ReservationId, Reservation> reservations = new HashMap<>();

    record Reservation(ProjectRef project, LineCode line, PersonId maker, String purpose, Money left) {

        Reservation less(Money used) {
            return new Reservation(project, line, maker, purpose, left.minus(used));
        }
    }

    ProjectReserved reserve(ReserveForProject command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(
                decision, reservations.containsKey(command.reservationId()), "reservationId", command.reservationId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        if (CommonRules.requireLine(decision, ledger, command.line()) && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.UNALLOCATED_INSUFFICIENT,
                    command.line(),
                    ledger.line(command.line()).unallocatedSatang(),
                    command.amount());
        }
        decision.enforce();
        return new ProjectReserved(
                command.budgetId(),
                command.reservationId(),
                command.project(),
                command.line(),
                command.amount(),
                command.purpose());
    }

    ReservationReleased release(ReleaseReservation command, Decision decision) {
        var reservation = requireLeft(command.reservationId(), command.amount(), decision);
        decision.enforce();
        var known = reservation.orElseThrow();
        return new ReservationReleased(
                command.budgetId(), command.reservationId(), known.project(), known.line(), command.amount());
    }

    /** The draw, and the commitment it is for. */
    List<BudgetEvent> commit(CommitReservation command, SpendingBook spending, Decision decision) {
        CommonRules.requireUnused(
                decision, spending.knows(command.commitmentId()), "commitmentId", command.commitmentId());
        var reservation = requireLeft(command.reservationId(), command.amount(), decision);
        reservation.ifPresent(known -> {
            decision.require(
                    known.project().equals(command.project()),
                    BudgetProblem.RESERVATION_OF_OTHER_PROJECT,
                    () -> Map.of(
                            "reservationId",
                            command.reservationId().value(),
                            "project",
                            known.project().value(),
                            "askedProject",
                            command.project().value()));
            CommonRules.requireOther(decision, Set.of(known.maker()), command.reservationId());
        });
        decision.enforce();
        var line = reservation.orElseThrow().line();
        return List.of(
                new ReservationDrawn(
                        command.budgetId(),
                        command.reservationId(),
                        command.project(),
                        command.commitmentId(),
                        line,
                        command.recipient(),
                        command.recipientName(),
                        command.amount()),
                new CommitmentRecorded(
                        command.budgetId(),
                        command.commitmentId(),
                        line,
                        command.recipient(),
                        command.amount(),
                        command.obligation()));
    }

    /** The reservations of which something is left. */
    List<String> open() {
        return reservations.entrySet().stream()
                .filter(reservation -> !reservation.getValue().left().equals(Money.ZERO))
                .map(reservation -> reservation.getKey().value())
                .sorted()
                .toList();
    }

    void on(BudgetEvent event, PersonId actor) {
        switch (event) {
            case ProjectReserved reserved ->
                reservations.put(
                        reserved.reservation(),
                        new Reservation(
                                reserved.project(), reserved.line(), actor, reserved.purpose(), reserved.amount()));
            case ReservationReleased released -> use(released.reservation(), released.amount());
            case ReservationDrawn drawn -> use(drawn.reservation(), drawn.amount());
            case CarriedOut left -> use(left.subject(), left.amount());
            case CarryOverCancelled cancelled -> use(cancelled.subject(), cancelled.givenUp());
            case CarriedIn in -> {
                var kept = in.subject().reservation();
                if (kept != null) {
                    reservations.put(
                            kept.reservation(),
                            new Reservation(kept.project(), in.line(), kept.reservedBy(), kept.purpose(), in.amount()));
                }
            }
            default -> {} // Not about reservations.
        }
    }

    /** A reservation, used up or not. */
    Optional<Reservation> find(ReservationId reservation) {
        return Optional.ofNullable(reservations.get(reservation));
    }

    private void use(CarryOverSubject subject, Money amount) {
        if (subject.reservation() != null) {
            use(subject.reservation().reservation(), amount);
        }
    }

    private Optional<Reservation> requireLeft(ReservationId id, Money asked, Decision decision) {
        var amountFits = CommonRules.requireAmount(decision, asked);
        var known = Optional.ofNullable(reservations.get(id));
        if (decision.require(
                        known.isPresent(), BudgetProblem.RESERVATION_UNKNOWN, () -> Map.of("reservationId", id.value()))
                && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.RESERVATION_INSUFFICIENT,
                    known.orElseThrow().line(),
                    known.orElseThrow().left().satang(),
                    asked);
        }
        return known;
    }

    private void use(ReservationId id, Money amount) {
        reservations.computeIfPresent(id, (ignored, known) -> known.less(amount));
    }
}
