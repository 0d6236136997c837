package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.CarriedOut;
import esao.kernel.budget.CarryOverApproved;
import esao.kernel.budget.CarryOverCancelled;
import esao.kernel.budget.CarryOverExtended;
import esao.kernel.budget.CarryOverRequested;
import esao.kernel.budget.CarryOverSettled;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.value.CarryOverId;
import esao.kernel.budget.value.CarryOverSubject;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.ReservationId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be carried over into the next year, what has left, and what came from the year before, until when it may
 * be paid.
 */
class CarryOverBook {

    private Map<CarryOverId, CarryOver> carryOvers = new HashMap<>();
    private Map<CommitmentId, CarryOverId> commitmentsCarriedIn = new HashMap<>();
    private Map<ReservationId, CarryOverId> reservationsCarriedIn = new HashMap<>();
    private Map<String, LineCode> linesCarriedIn = new HashMap<>();
    private Set<String> arrived = new HashSet<>();
    private Map<Recipient, String> recipients = new HashMap<>();

    CarryOverRequested request(
            RequestCarryOver command, Standing standing, Regulations regulations, Decision decision) {
        CommonRules.requireUnused(
                decision, carryOvers.containsKey(command.carryOverId()), "carryOverId", command.carryOverId());
        var asked = CarryOverTerms.requireThere(command, standing, this, decision);
        asked.ifPresent(thing -> {
            requireNoneUnderWay(thing.subject(), decision);
            requireNotExpired(thing.subject(), decision);
        });
        var until = asked.flatMap(thing -> broughtBy(thing.subject()))
                .map(id -> Objects.requireNonNull(carryOvers.get(id)).expiresOn());
        CarryOverTerms.requireFirstExpiry(command.budgetId(), command.expiresOn(), until, regulations, decision);
        decision.enforce();
        var thing = asked.orElseThrow();
        return new CarryOverRequested(
                command.budgetId(),
                command.carryOverId(),
                thing.subject(),
                thing.line(),
                command.amount(),
                command.expiresOn());
    }

    CarryOverApproved approve(ApproveCarryOver command, Regulations regulations, Decision decision) {
        requireAt(command.carryOverId(), decision, CarryOver.State.REQUESTED)
                .ifPresent(known -> CommonRules.requireOther(decision, known.people(), command.carryOverId()));
        var rules = CarryOverTerms.inForce(command.budgetId(), regulations, decision);
        CarryOverTerms.requireAuthority(rules.content().approvedBy(), rules.ref(), decision);
        decision.enforce();
        return new CarryOverApproved(command.budgetId(), command.carryOverId(), rules.ref());
    }

    CarryOverExtended extend(ExtendCarryOver command, Regulations regulations, YearsBeside years, Decision decision) {
        var carryOver =
                requireAt(command.carryOverId(), decision, CarryOver.State.APPROVED, CarryOver.State.CARRIED_IN);
        var rules = CarryOverTerms.inForce(command.budgetId(), regulations, decision);
        carryOver.ifPresent(known -> {
            CommonRules.requireOther(decision, known.people(), command.carryOverId());
            CarryOverTerms.requireNotExpired(command.carryOverId(), known, decision);
            var ofThisYear = known.from() == null && broughtBy(known.subject()).isEmpty();
            CarryOverTerms.requireLaterExpiry(
                    command,
                    known,
                    ofThisYear ? command.budgetId().year() : years.firstYear(command.budgetId(), command.carryOverId()),
                    regulations,
                    decision);
        });
        CarryOverTerms.requireAuthority(rules.content().extendedBy(), rules.ref(), decision);
        decision.enforce();
        return new CarryOverExtended(
                command.budgetId(),
                command.carryOverId(),
                carryOver.orElseThrow().expiresOn(),
                command.expiresOn(),
                rules.ref());
    }

    /** Before the close anybody who may takes it back; what has arrived is given up by others than asked for it. */
    CarryOverCancelled cancel(CancelCarryOver command, Standing standing, YearsBeside years, Decision decision) {
        var carryOver = requireAt(
                command.carryOverId(),
                decision,
                CarryOver.State.REQUESTED,
                CarryOver.State.APPROVED,
                CarryOver.State.CARRIED_IN);
        var givenUp = carryOver
                .filter(known -> known.state() == CarryOver.State.CARRIED_IN)
                .map(known -> standing.left(known.subject()));
        givenUp.ifPresent(left -> {
            CommonRules.requireOther(
                    decision, years.requesters(command.budgetId(), command.carryOverId()), command.carryOverId());
            decision.require(
                    !left.equals(Money.ZERO),
                    BudgetProblem.CARRY_OVER_USED_UP,
                    () -> Map.of("carryOverId", command.carryOverId().value()));
        });
        decision.enforce();
        var known = carryOver.orElseThrow();
        return new CarryOverCancelled(
                command.budgetId(), command.carryOverId(), known.subject(), known.line(), givenUp.orElse(Money.ZERO));
    }

    /** What becomes of the approved carry-overs at the close; one of which nothing is left will not be. */
    List<BudgetEvent> carryOut(BudgetId budget, Standing standing) {
        var events = new ArrayList<BudgetEvent>();
        approved().forEach((id, known) -> {
            var amount = known.covers(standing);
            events.add(
                    amount.equals(Money.ZERO)
                            ? new CarryOverCancelled(budget, id, known.subject(), known.line(), Money.ZERO)
                            : new CarriedOut(
                                    budget,
                                    id,
                                    known.subject(),
                                    known.line(),
                                    standing.ledger().describe(known.line()).orElseThrow(),
                                    amount,
                                    known.expiresOn()));
        });
        return events;
    }

    CarriedIn carryIn(CarryIn command, Standing standing, Decision decision) {
        var origin = command.origin();
        CommonRules.requireAmount(decision, command.amount());
        decision.requireForGood(
                !hasArrived(origin.budget(), origin.carryOver()),
                BudgetProblem.CARRY_OVER_ALREADY_IN,
                () -> Map.of(
                        "from",
                        origin.budget().toString(),
                        "carryOverId",
                        origin.carryOver().value()));
        decision.enforce();
        var year = origin.budget().year();
        var line = linesCarriedIn.get(nameOf(origin.budget(), origin.line()));
        return new CarriedIn(
                command.budgetId(),
                new CarryOverId(FreeName.like(
                        origin.carryOver().value(), year, name -> carryOvers.containsKey(new CarryOverId(name)))),
                origin,
                standing.freeNames(command.subject(), year),
                line != null
                        ? line
                        : new LineCode(FreeName.of(
                                origin.line().value(),
                                year,
                                name -> standing.ledger().knows(new LineCode(name)))),
                command.description(),
                command.amount(),
                command.expiresOn());
    }

    CarryOverSettled settle(SettleCarryOver command, Decision decision) {
        var carryOver = requireAt(command.carryOverId(), decision, CarryOver.State.IN_TRANSIT);
        carryOver.ifPresent(known -> decision.require(
                known.amount().equals(command.amount()),
                BudgetProblem.CARRY_OVER_AMOUNT_DIFFERS,
                () -> Map.of(
                        "carryOverId",
                        command.carryOverId().value(),
                        "outSatang",
                        known.amount().satang(),
                        "inSatang",
                        command.amount().satang())));
        decision.enforce();
        var known = carryOver.orElseThrow();
        return new CarryOverSettled(
                command.budgetId(),
                command.carryOverId(),
                known.line(),
                known.amount(),
                command.arrivedIn(),
                command.event());
    }

    /** Carried-over money is paid until its last day and not after. */
    void requireNotExpired(CommitmentId commitment, Decision decision) {
        requireNotExpired(commitmentsCarriedIn.get(commitment), decision);
    }

    /** As above. */
    void requireNotExpired(ReservationId reservation, Decision decision) {
        var id = reservationsCarriedIn.get(reservation);
        requireNotExpired(id, decision);
        if (id != null) {
            requireAt(id, decision, CarryOver.State.CARRIED_IN); // What was given up serves nothing any more.
        }
    }

    /** Money that is to leave for another year, or came from one, stays where it is; less of it may be needed. */
    void requireCorrectable(RecordCorrection command, Ledger ledger, Decision decision) {
        var from = command.from();
        var to = command.to();
        if (command.entry().kind() == CorrectedEntry.Kind.COMMITMENT) {
            var other = carryOvers.entrySet().stream()
                    .filter(carryOver -> carryOver.getValue().isUnderWay()
                            && carryOver
                                    .getValue()
                                    .isOfCommitment(command.entry().id()))
                    .findFirst();
            decision.require(
                    other.isEmpty(),
                    BudgetProblem.CARRY_OVER_UNDER_WAY,
                    () -> Map.of("carryOverId", other.orElseThrow().getKey().value()));
        }
        var stays = from.isWhere(to);
        decision.require(
                stays || !ledger.isCarriedIn(from.line()),
                BudgetProblem.LINE_CARRIED_OVER,
                () -> Map.of("line", from.line().value()));
    }

    /** The approved carry-overs, by name. */
    Map<CarryOverId, CarryOver> approved() {
        var approved =
                new TreeMap<CarryOverId, CarryOver>((one, other) -> one.value().compareTo(other.value()));
        carryOvers.forEach((id, known) -> {
            if (known.state() == CarryOver.State.APPROVED) {
                approved.put(id, known);
            }
        });
        return approved;
    }

    Optional<CarryOver> find(CarryOverId id) {
        return Optional.ofNullable(carryOvers.get(id));
    }

    /** What brought a commitment or a reservation into this year; nothing where it is of this year. */
    Optional<CarryOverId> broughtBy(CarryOverSubject subject) {
        var commitment = subject.commitment();
        return Optional.ofNullable(
                commitment != null
                        ? commitmentsCarriedIn.get(commitment.commitment())
                        : reservationsCarriedIn.get(
                                Objects.requireNonNull(subject.reservation()).reservation()));
    }

    boolean hasArrived(BudgetId from, CarryOverId carryOver) {
        return arrived.contains(nameOf(from, carryOver));
    }

    /** What has left for the next year, and, where those are asked for, what may. */
    List<CarryOverId> leaving(boolean underWayToo) {
        return carryOvers.entrySet().stream()
                .filter(carryOver -> carryOver.getValue().hasLeft()
                        || (underWayToo && carryOver.getValue().isUnderWay()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What leaves if the year is closed now. */
    List<CarryOverId> wouldLeave(Standing standing) {
        return approved().entrySet().stream()
                .filter(carryOver -> !carryOver.getValue().covers(standing).equals(Money.ZERO))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those on which a decision is still to come. */
    List<String> undecided() {
        return carryOvers.entrySet().stream()
                .filter(carryOver -> carryOver.getValue().state() == CarryOver.State.REQUESTED)
                .map(carryOver -> carryOver.getKey().value())
                .sorted()
                .toList();
    }

    /** A recipient's name, as the letters have it. */
    String nameOf(Recipient recipient) {
        return recipients.getOrDefault(recipient, recipient.toString());
    }

    void on(BudgetEvent event, Provenance by) {
        var on = by.effectiveOn();
        switch (event) {
            case CarryOverRequested requested -> carryOvers.put(requested.carryOver(), CarryOver.of(requested, by));
            case CarryOverApproved approved ->
                change(approved.carryOver(), known -> known.at(CarryOver.State.APPROVED, on));
            case CarryOverExtended extended ->
                change(extended.carryOver(), known -> known.until(extended.expiresOn(), on));
            case CarryOverCancelled cancelled ->
                change(cancelled.carryOver(), known -> known.at(CarryOver.State.CANCELLED, on));
            case CarriedOut left -> change(left.carryOver(), known -> known.left(left.amount(), on));
            case CarryOverSettled settled ->
                change(settled.carryOver(), known -> known.at(CarryOver.State.CARRIED_OUT, on));
            case CarriedIn in -> takeIn(in, on);
            case ReservationDrawn drawn -> {
                recipients.put(drawn.recipient(), drawn.recipientName());
                var from = reservationsCarriedIn.get(drawn.reservation());
                if (from != null) {
                    commitmentsCarriedIn.put(drawn.commitment(), from);
                }
            }
            case AllocationApproved approved ->
                approved.shares().forEach(share -> recipients.put(share.recipient(), share.recipientName()));
            case SavingsUsed used ->
                used.items().forEach(item -> recipients.put(item.recipient(), item.recipientName()));
            default -> {} // Not about carrying over.
        }
    }

    private void takeIn(CarriedIn in, LocalDate on) {
        var origin = in.origin();
        carryOvers.put(in.carryOver(), CarryOver.of(in, on));
        arrived.add(nameOf(origin.budget(), origin.carryOver()));
        linesCarriedIn.put(nameOf(origin.budget(), origin.line()), in.line());
        var commitment = in.subject().commitment();
        if (commitment != null) {
            commitmentsCarriedIn.put(commitment.commitment(), in.carryOver());
            recipients.put(commitment.recipient(), commitment.recipientName());
        } else {
            var reservation = Objects.requireNonNull(in.subject().reservation());
            reservationsCarriedIn.put(reservation.reservation(), in.carryOver());
        }
    }

    private void change(CarryOverId id, UnaryOperator<CarryOver> next) {
        carryOvers.computeIfPresent(id, (ignored, known) -> next.apply(known));
    }

    private static String nameOf(BudgetId budget, Object thing) {
        return budget + "/" + thing;
    }

    private void requireNoneUnderWay(CarryOverSubject subject, Decision decision) {
        var other = carryOvers.entrySet().stream()
                .filter(carryOver -> carryOver.getValue().isUnderWay()
                        && carryOver.getValue().isOf(subject))
                .findFirst();
        decision.require(
                other.isEmpty(),
                BudgetProblem.CARRY_OVER_UNDER_WAY,
                () -> Map.of("carryOverId", other.orElseThrow().getKey().value()));
    }

    private void requireNotExpired(CarryOverSubject subject, Decision decision) {
        requireNotExpired(broughtBy(subject).orElse(null), decision);
    }

    private void requireNotExpired(@Nullable CarryOverId id, Decision decision) {
        if (id != null) {
            CarryOverTerms.requireNotExpired(id, Objects.requireNonNull(carryOvers.get(id)), decision);
        }
    }

    private Optional<CarryOver> requireAt(CarryOverId id, Decision decision, CarryOver.State... states) {
        var carryOver = Optional.ofNullable(carryOvers.get(id));
        decision.require(
                carryOver.isPresent(), BudgetProblem.CARRY_OVER_UNKNOWN, () -> Map.of("carryOverId", id.value()));
        carryOver.ifPresent(known -> {
            decision.require(
                    List.of(states).contains(known.state()),
                    BudgetProblem.CARRY_OVER_STEP_OUT_OF_ORDER,
                    () -> Map.of(
                            "carryOverId",
                            id.value(),
                            "state",
                            known.state().name(),
                            "needed",
                            Stream.of(states).map(Enum::name).toList()));
            CommonRules.requireNotBefore(decision, known.steppedOn());
        });
        return carryOver;
    }
}
