package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.CommitmentReduced;
import esao.kernel.budget.CorrectionRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.ProjectReserved;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.ReservationReleased;
import esao.kernel.budget.ReservationRestored;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Posting;
import esao.kernel.budget.value.ProjectRef;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is kept apart for which project of a plan, until it is given back or promised. */
class ReservationBook {

    private Map<ReservationId, Reservation> reservations = new HashMap<>();
    private Map<CommitmentId, Draw> draws = new HashMap<>();

    /** What a commitment has from a reservation and has not paid: where it is, and how much. */
    record Draw(ReservationId reservation, LineCode line, Recipient recipient, Money left) {

        Draw less(Money gone) {
            return new Draw(reservation, line, recipient, new Money(Math.max(0, left.satang() - gone.satang())));
        }
    }

    record Reservation(ProjectRef project, LineCode line, PersonId maker, String purpose, Money left, LocalDate since) {

        Reservation less(Money used) {
            return new Reservation(project, line, maker, purpose, left.minus(used), since);
        }

        Reservation more(Money back) {
            return new Reservation(project, line, maker, purpose, left.plus(back), since);
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
                    ledger.line(command.line()).spareSatang(),
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

    /** What goes back to a reservation when a commitment drawn from it becomes smaller. */
    Optional<ReservationRestored> restoredBy(CommitmentReduced reduced, Ledger ledger) {
        return restored(
                reduced.budgetId(),
                reduced.commitment(),
                new Posting(reduced.line(), reduced.recipient(), reduced.amount()),
                ledger);
    }

    /** What goes back to a reservation when a commitment drawn from it is put right by less, or elsewhere. */
    Optional<ReservationRestored> restoredBy(CorrectionRecorded corrected, Ledger ledger) {
        var from = corrected.from();
        var to = corrected.to();
        var stays = from.isWhere(to);
        var freed = from.amount().satang() - (stays ? to.amount().satang() : 0);
        return corrected.entry().kind() == CorrectedEntry.Kind.COMMITMENT && freed > 0
                ? restored(
                        corrected.budgetId(),
                        new CommitmentId(corrected.entry().id()),
                        new Posting(from.line(), from.recipient(), new Money(freed)),
                        ledger)
                : Optional.empty();
    }

    /** As much as came from the reservation and is free then: where control was loosened, the rest is not there. */
    private Optional<ReservationRestored> restored(
            BudgetId budget, CommitmentId commitment, Posting freed, Ledger ledger) {
        var draw = draws.get(commitment);
        if (draw == null
                || !draw.line().equals(freed.line())
                || !draw.recipient().equals(freed.recipient())) {
            return Optional.empty();
        }
        var free = Math.addExact(
                ledger.share(freed.line(), freed.recipient()).freeSatang(),
                freed.amount().satang());
        var back = Math.min(Math.min(draw.left().satang(), freed.amount().satang()), free);
        return back <= 0
                ? Optional.empty()
                : Optional.of(new ReservationRestored(
                        budget,
                        draw.reservation(),
                        Objects.requireNonNull(reservations.get(draw.reservation()))
                                .project(),
                        commitment,
                        draw.line(),
                        draw.recipient(),
                        new Money(back)));
    }

    /** The reservations of which something is left. */
    List<String> open() {
        return reservations.entrySet().stream()
                .filter(reservation -> !reservation.getValue().left().equals(Money.ZERO))
                .map(reservation -> reservation.getKey().value())
                .sorted()
                .toList();
    }

    void on(BudgetEvent event, PersonId actor, LocalDate effectiveOn) {
        switch (event) {
            case ProjectReserved reserved ->
                reservations.put(
                        reserved.reservation(),
                        new Reservation(
                                reserved.project(),
                                reserved.line(),
                                actor,
                                reserved.purpose(),
                                reserved.amount(),
                                effectiveOn));
            case ReservationReleased released -> use(released.reservation(), released.amount());
            case ReservationDrawn drawn -> {
                use(drawn.reservation(), drawn.amount());
                draws.put(
                        drawn.commitment(),
                        new Draw(drawn.reservation(), drawn.line(), drawn.recipient(), drawn.amount()));
            }
            case ReservationRestored restored -> {
                reservations.computeIfPresent(
                        restored.reservation(), (ignored, known) -> known.more(restored.amount()));
                draws.computeIfPresent(restored.commitment(), (ignored, draw) -> draw.less(restored.amount()));
            }
            case DisbursementRecorded paid ->
                draws.computeIfPresent(paid.commitment(), (ignored, draw) -> draw.less(paid.amount()));
            case CarriedOut left -> use(left.subject(), left.amount());
            case CarryOverCancelled cancelled -> use(cancelled.subject(), cancelled.givenUp());
            case CarriedIn in -> {
                var kept = in.subject().reservation();
                if (kept != null) {
                    reservations.put(
                            kept.reservation(),
                            new Reservation(
                                    kept.project(),
                                    in.line(),
                                    kept.reservedBy(),
                                    kept.purpose(),
                                    in.amount(),
                                    effectiveOn));
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
        known.ifPresent(reservation -> CommonRules.requireNotBefore(decision, reservation.since()));
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
